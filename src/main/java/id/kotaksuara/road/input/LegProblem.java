package id.kotaksuara.road.input;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.election.election.Election;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.planner.touring.TourHours;
import id.kotaksuara.planner.touring.TourPin;
import id.kotaksuara.planner.touring.TourProblem;
import id.kotaksuara.planner.touring.TourStop;
import id.kotaksuara.planner.touring.TourVehicle;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.input.WaitingHome.Away;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LegStop;
import id.kotaksuara.road.leg.LegVehicle;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A last leg as the planner sees it, beside the days its minutes stand for.
 *
 * @param loads by stop; villages and stations to which nothing goes are no stops
 * @param unknown stops to which nobody has said how long it takes
 * @param reckoned whether the time to a stop is reckoned along a straight line
 */
public record LegProblem(
        TourProblem problem,
        LegDays days,
        Map<String, LegLoad> loads,
        List<String> unknown,
        Map<String, Boolean> reckoned) {

    /** What a tour less is worth, in minutes on the way. */
    private static final int OF_A_TOUR = 30;

    /** From the end of counting until the next morning. */
    private static final int A_NIGHT = 14 * 60;

    /** The class from which each minute of waiting counts: on the way home it does for all. */
    private static final int EARLY = 3;

    /** By class, how many minutes before it is due something has to be there. */
    static final List<Integer> MARGINS = List.of(0, 0, 30, 60, 120);

    public LegProblem {
        loads = Map.copyOf(loads);
        unknown = List.copyOf(unknown);
        reckoned = Map.copyOf(reckoned);
    }

    public static LegProblem of(LastLeg facts, Election election, Map<String, LegLoad> loads, List<TourPin> pins) {
        var days = LegDays.of(facts.terms(), election);
        var with = facts.stops().stream()
                .filter(stop -> loads.containsKey(stop.code()))
                .toList();
        var ground = new LegGround(facts, with);
        var stops = with.stream()
                .map(stop -> stop(stop, loads.get(stop.code()), days))
                .toList();
        var problem = new TourProblem(
                facts.key().district(),
                days.hours(),
                stops,
                vehicles(facts, ground),
                facts.terms().escortsThere(),
                known(pins, facts));
        var unknown = with.stream().filter(ground::isUnknown).map(LegStop::code).toList();
        return new LegProblem(problem, days, loads, unknown, ground.reckoned());
    }

    /**
     * The way home: vehicles leave the PPK empty and fetch the boxes of villages, of each from the minute in which its farthest
     * station can have brought them, and within a night.
     *
     * @param planned when tours were planned; null where nobody has planned any
     */
    public static LegProblem homeward(
            HomeParts home, Evening evening, @Nullable LocalDateTime planned, List<TourPin> pins) {
        var facts = home.facts();
        var days = evening.days(planned);
        var with = facts.stops().stream()
                .filter(stop -> home.loads().containsKey(stop.code()))
                .toList();
        var ground = new LegGround(facts, with);
        int night = planned == null ? A_NIGHT : days.minuteAt(planned) + A_NIGHT;
        int latest = Math.min(night, days.hours().horizon());
        var stops = with.stream()
                .map(it -> fetched(it, home.loads().get(it.code()), evening, latest))
                .toList();
        var problem = new TourProblem(
                facts.key().district(),
                days.hours(),
                stops,
                vehicles(facts, ground),
                facts.terms().escortsThere(),
                known(pins, facts));
        var unknown = with.stream().filter(ground::isUnknown).map(LegStop::code).toList();
        return new LegProblem(problem, days, home.loads(), unknown, ground.reckoned());
    }

    private static TourStop fetched(LegStop it, LegLoad load, Evening evening, int latest) {
        int there = Math.min(evening.minutes(load.village()) + it.onwardMinutes(), latest);
        var open = List.of(new TourStop.OpenTime(there, latest));
        int difficulty = Math.max(EARLY, it.difficultyClass());
        return new TourStop(it.code(), load.boxes(), it.unloadingMinutes(), difficulty, open, latest);
    }

    /** The same while some ways are closed: nobody unloads then, or none of a mode gets there. */
    public LegProblem without(List<ClosedWay> closed, LastLeg facts, ZoneId zone) {
        var inner = closed.stream().filter(way -> way.village() != null).toList();
        if (inner.isEmpty()) {
            return this;
        }
        var modes = facts.vehicles().stream().collect(toMap(LegVehicle::code, LegVehicle::mode));
        var gaps = new ClosedStops(inner, days, zone, reaching(modes));
        var stops = problem.stops().stream().map(gaps::cut).toList();
        var vehicles = problem.vehicles().stream()
                .map(vehicle -> gaps.cut(vehicle, modes.get(vehicle.id()), stops))
                .toList();
        return with(problem.hours(), stops, vehicles);
    }

    /** The same beside what vehicles fetch already: each is there from when it is back. */
    public LegProblem beside(List<Away> away, ZoneId zone) {
        var vehicles = problem.vehicles().stream()
                .map(vehicle -> vehicle.away(away(vehicle, away, zone)))
                .toList();
        return with(problem.hours(), problem.stops(), vehicles);
    }

    private List<Integer> away(TourVehicle vehicle, List<Away> away, ZoneId zone) {
        var until = new ArrayList<Integer>();
        for (Away each : away) {
            if (each.vehicle().equals(vehicle.id()) && each.unit() <= vehicle.count()) {
                while (until.size() < each.unit()) {
                    until.add(0);
                }
                until.set(each.unit() - 1, days.minuteAt(LocalDateTime.ofInstant(each.back(), zone)));
            }
        }
        return until;
    }

    /** The same from a moment on, where it is one of its days; once all are over, everything stays as it was. */
    public LegProblem from(LocalDateTime now) {
        int over = days.minuteAt(now);
        if (over >= days.hours().horizon()) {
            return this;
        }
        return with(problem.hours().begun(over), problem.stops(), problem.vehicles());
    }

    private LegProblem with(TourHours hours, List<TourStop> stops, List<TourVehicle> vehicles) {
        var rest = new TourProblem(problem.name(), hours, stops, vehicles, problem.escorts(), problem.pins());
        return new LegProblem(rest, days, loads, unknown, reckoned);
    }

    /** By which modes vehicles get to each stop. */
    private Map<String, Set<TransportMode>> reaching(Map<String, TransportMode> modes) {
        var reaching = new HashMap<String, Set<TransportMode>>();
        for (int at = 0; at < problem.stops().size(); at++) {
            int stop = at;
            reaching.put(
                    problem.stops().get(at).id(),
                    problem.vehicles().stream()
                            .filter(vehicle ->
                                    vehicle.count() > 0 && vehicle.ways().reaches(stop))
                            .map(vehicle -> modes.get(vehicle.id()))
                            .collect(toSet()));
        }
        return reaching;
    }

    private static List<TourVehicle> vehicles(LastLeg facts, LegGround ground) {
        return facts.vehicles().stream()
                .map(it -> new TourVehicle(
                        it.code(),
                        it.boxes(),
                        it.count(),
                        it.loadingMinutes(),
                        it.toursADay(),
                        OF_A_TOUR,
                        ground.ways(it)))
                .toList();
    }

    /** A pin to a vehicle that is gone holds nothing. */
    private static List<TourPin> known(List<TourPin> pins, LastLeg facts) {
        return pins.stream()
                .filter(pin -> facts.vehicles().stream()
                        .anyMatch(it -> it.code().equals(pin.vehicle()) && pin.unit() < it.count()))
                .toList();
    }

    private static TourStop stop(LegStop it, LegLoad load, LegDays days) {
        int onward = days.dueAtStations() - it.onwardMinutes();
        int due = it.stop().ofStation() ? onward : Math.min(days.dueAtVillages(), onward);
        int latest = due - MARGINS.get(it.difficultyClass());
        return new TourStop(
                it.code(),
                load.boxes(),
                load.roomPercent(),
                it.unloadingMinutes(),
                it.difficultyClass(),
                open(it, days),
                latest);
    }

    private static List<TourStop.OpenTime> open(LegStop it, LegDays days) {
        if (it.opens() == null && it.closes() == null) {
            return List.of();
        }
        var open = new ArrayList<TourStop.OpenTime>();
        for (int day = 0; day < days.hours().days(); day++) {
            int from = it.opens() == null ? 0 : days.minuteOf(it.opens());
            int until = it.closes() == null ? days.hours().minutesADay() : days.minuteOf(it.closes());
            if (until > 0 && from < days.hours().minutesADay()) {
                open.add(new TourStop.OpenTime(
                        days.hours().opens(day) + from, days.hours().opens(day) + until));
            }
        }
        int never = days.hours().horizon() * 2;
        return open.isEmpty() ? List.of(new TourStop.OpenTime(never, never)) : open;
    }
}
