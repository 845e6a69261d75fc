package id.kotaksuara.schedule.input;

import static id.kotaksuara.logistics.fleet.TransportMode.ANIMAL;
import static id.kotaksuara.logistics.fleet.TransportMode.PORTER;

import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.planner.planning.CarrierType;
import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Dates;
import id.kotaksuara.planner.planning.Leg;
import id.kotaksuara.planner.planning.Origin;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** One consignment as the planner sees it and as the schedule keeps it. */
record Parcel(Consignment consignment, SentLoad load) {

    /** A district with its boxes still whole. */
    record Uncut(String district, Origin origin, Route route, Way way) {

        private static final Set<String> CARRIED = Set.of(PORTER.name(), ANIMAL.name());

        /** Parts no larger than one vehicle carries, and than can be loaded and carried at once. */
        List<Parcel> cut(List<VillageLoad> villages, PlanningProblem means) {
            var parts = VillageCutting.cut(villages, limit(means.vehicles()));
            return IntStream.range(0, parts.size())
                    .mapToObj(
                            part -> parcel(parts.size() == 1 ? district : district + "-" + (part + 1), parts.get(part)))
                    .toList();
        }

        private Parcel parcel(String code, List<VillageLoad> villages) {
            var load = new SentLoad(code, district, origin.id(), route.travelMinutes(), villages);
            int difficultyClass = route.plannedClass();
            var consignment =
                    new Consignment(code, origin.id(), district, load.boxes(), difficultyClass, way, Dates.FREE);
            return new Parcel(consignment, load);
        }

        private int limit(List<CarrierType> vehicles) {
            var limits = new ArrayList<>(List.of(origin.storageCapacity(), origin.dockPerWave()));
            way.legs()
                    .forEach(leg -> limits.add(fitting(leg, vehicles).stream()
                            .mapToInt(type -> type.boxes() * type.count())
                            .max()
                            .orElse(0)));
            limits.add(largestVehicle(vehicles));
            return limits.stream()
                    .filter(limit -> limit > 0)
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(Integer.MAX_VALUE);
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
