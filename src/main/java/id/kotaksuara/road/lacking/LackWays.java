package id.kotaksuara.road.lacking;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.custody.HandOver;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.custody.TourMovement;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegVehicle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out with what boxes that were lacking would go, when they leave and when they are there. */
@Component
class LackWays {

    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final LastLegs legs;
    private final ClosedWays closedWays;
    private final Elections elections;
    private final OfficeClock clock;

    LackWays(LastLegs legs, ClosedWays closedWays, Elections elections, OfficeClock clock) {
        this.legs = legs;
        this.closedWays = closedWays;
        this.elections = elections;
        this.clock = clock;
    }

    /** What is the same for all that is lacking in a district. */
    Ground ground(LegKey leg, List<TourMovement> movements) {
        var zone = clock.zoneId(leg.district());
        var described = legs.of(leg);
        var election = elections.withCode(leg.election());
        var ends = election.ends(zone);
        return new Ground(
                described,
                described.stops().stream().collect(toMap(LegStop::code, identity())),
                closedWays.of(leg),
                movements,
                new Hours(clock.now(leg.district()), zone, ends.tps(), ends.voting()));
    }

    private record Hours(Instant now, ZoneId zone, Instant ends, Instant vote) {}

    /** A district as it is now. */
    record Ground(
            LastLeg leg,
            Map<String, LegStop> stops,
            List<ClosedWay> closed,
            List<TourMovement> movements,
            Hours hours) {

        @Nullable
        LegStop stop(HandOver load) {
            return stops.getOrDefault(load.code(), stops.get(load.village()));
        }

        /** Leaves at the next full hour at which the way is open; nothing where that is not before the vote. */
        Optional<LackMeans> means(MovementKind kind, HandOver load, int boxes) {
            var stop = stop(load);
            Integer way = stop == null ? null : minutes(kind, stop, false);
            Integer whole = stop == null ? null : minutes(kind, stop, true);
            var vehicle = kind == MovementKind.TO_STATION ? Optional.<LegVehicle>empty() : vehicle(stop, boxes);
            var length = Duration.ofMinutes(whole == null ? 0 : whole);
            return open(kind, load, stop, length)
                    .map(leaves -> new LackMeans(
                            vehicle.map(LegVehicle::name).orElse(""),
                            vehicle.filter(this::away).isPresent(),
                            vehicle.map(LegVehicle::contact).orElse(""),
                            leaves,
                            way == null ? null : leaves.plus(way, ChronoUnit.MINUTES),
                            whole == null ? null : leaves.plus(length),
                            hours.ends()));
        }

        private static @Nullable Integer minutes(MovementKind kind, LegStop stop, boolean toStations) {
            if (kind == MovementKind.TO_STATION) {
                return stop.onwardMinutes();
            }
            return toStations ? stop.minutesToStations() : stop.minutes();
        }

        /** The least that takes all of it, though it is on the road, before one that is here and too small. */
        private Optional<LegVehicle> vehicle(@Nullable LegStop stop, int boxes) {
            var mode = stop == null ? TransportMode.ROAD : stop.mode();
            var fitting = leg.vehicles().stream()
                    .filter(each -> each.mode() == mode && each.count() > 0)
                    .sorted(comparingInt(LegVehicle::boxes).thenComparing(LegVehicle::code))
                    .toList();
            var enough = fitting.stream().filter(each -> each.boxes() >= boxes).toList();
            return enough.stream()
                    .filter(each -> !away(each))
                    .findFirst()
                    .or(() -> enough.stream().findFirst())
                    .or(() -> fitting.stream().reduce((less, more) -> more));
        }

        /** Those that leave within this hour are bound as well, also by what was made for another place here. */
        private boolean away(LegVehicle vehicle) {
            long out = movements.stream()
                    .filter(each ->
                            each.title().equals(vehicle.name()) || each.title().endsWith(" " + vehicle.name()))
                    .filter(each -> each.open() > 0 && !each.leftAt().isAfter(nextHour()))
                    .count();
            return out >= vehicle.count();
        }

        private Instant nextHour() {
            return hours.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        }

        /** What lies in the village goes on to its stations by no way of the PPK's, and by none of its vehicles. */
        private Optional<Instant> open(MovementKind kind, HandOver load, @Nullable LegStop stop, Duration way) {
            var hour = nextHour();
            var shut = closed.stream()
                    .filter(each -> kind != MovementKind.TO_STATION)
                    .filter(each -> each.village() != null && each.concerns(load.code()))
                    .filter(each -> each.mode() == null || stop == null || each.mode() == stop.mode())
                    .toList();
            var opens = shut.stream()
                    .flatMap(each -> Stream.ofNullable(each.until()))
                    .map(until -> until.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
            return Stream.of(Stream.of(hour), opens, mornings(hour))
                    .flatMap(identity())
                    .filter(leaves -> !leaves.isBefore(hour))
                    .filter(leaves -> leaves.isBefore(hours.vote()) || leaves.equals(hour))
                    .sorted()
                    .filter(leaves -> shut.stream().noneMatch(each -> each.closedBetween(leaves, leaves.plus(way))))
                    .findFirst();
        }

        private Stream<Instant> mornings(Instant hour) {
            var tomorrow = LocalDate.ofInstant(hour, hours.zone()).plusDays(1);
            return Stream.iterate(tomorrow, day -> day.plusDays(1))
                    .map(day -> day.atTime(MORNING).atZone(hours.zone()).toInstant())
                    .takeWhile(morning -> morning.isBefore(hours.vote()));
        }
    }
}
