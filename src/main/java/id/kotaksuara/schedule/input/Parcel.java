package id.kotaksuara.schedule.input;

import static id.kotaksuara.logistics.fleet.TransportMode.ANIMAL;
import static id.kotaksuara.logistics.fleet.TransportMode.PORTER;

import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Cutting;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is to leave for one district as the planner sees it and as the schedule keeps it. */
record Parcel(Consignment consignment, SentLoad load) {

    /** The same, due at the PPK by the end of a day. */
    Parcel by(LocalDate latestArrival) {
        return new Parcel(consignment.with(new Dates(null, latestArrival, null, null)), load);
    }

    /** How a district is reached, and with what. */
    record Reach(String district, Origin origin, Route route, Way way) {

        private static final Set<String> CARRIED = Set.of(PORTER.name(), ANIMAL.name());

        /** The plan decides how the parts become loads. */
        Parcel with(List<VillageLoad> parts, PlanningProblem means) {
            var load = new SentLoad(district, origin.id(), route.travelMinutes(), parts);
            var cutting = new Cutting(
                    parts.stream()
                            .map(part -> new Part(part.part(), part.boxes()))
                            .toList(),
                    mostLoads(load.boxes(), means.vehicles()));
            int difficultyClass = route.plannedClass();
            var whole =
                    new Consignment(district, origin.id(), district, load.boxes(), difficultyClass, way, Dates.FREE);
            return new Parcel(whole.cut(cutting), load);
        }

        /** Boxes of a part: no more than one vehicle carries, and than can be loaded and carried at once. */
        int mostOfAPart(List<CarrierType> vehicles) {
            return smallest(IntStream.concat(atOnce(vehicles), IntStream.of(largestVehicle(vehicles))));
        }

        /** Twice as many as it takes when everything leaves as early as it can. */
        private int mostLoads(int boxes, List<CarrierType> vehicles) {
            int most = smallest(atOnce(vehicles));
            return Math.max(Cutting.USUAL_LOADS, 2 * (boxes / most + (boxes % most > 0 ? 1 : 0)));
        }

        private IntStream atOnce(List<CarrierType> vehicles) {
            return IntStream.concat(
                    IntStream.of(origin.storageCapacity(), origin.dockPerWave()),
                    way.legs().stream().mapToInt(leg -> fitting(leg, vehicles).stream()
                            .mapToInt(type -> type.boxes() * type.count())
                            .max()
                            .orElse(0)));
        }

        /** What is not known or not there limits nothing here: the planner says that nothing can leave. */
        private static int smallest(IntStream limits) {
            return limits.filter(limit -> limit > 0).min().orElse(Integer.MAX_VALUE);
        }

        /** Porters and pack animals go as a column, so the load of one of them is no measure. */
        private int largestVehicle(List<CarrierType> vehicles) {
            return way.legs().stream()
                    .filter(leg -> !CARRIED.contains(leg.mode()))
                    .flatMap(leg -> fitting(leg, vehicles).stream())
                    .mapToInt(CarrierType::boxes)
                    .max()
                    .orElse(0);
        }

        private static List<CarrierType> fitting(Leg leg, List<CarrierType> vehicles) {
            Predicate<CarrierType> fits = type -> leg.vehicleTypes().contains(type.id());
            return vehicles.stream().filter(fits).toList();
        }
    }
}
