package id.kotaksuara.planner.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The same problem with one wave more on some days: ways take no less time than before. The other days have the wave in
 * their calendar too, but it is not run.
 */
final class WiderDays {

    private final PlanningProblem problem;
    private final int waves;

    private WiderDays(PlanningProblem problem) {
        this.problem = problem;
        waves = problem.wavesPerDay();
    }

    static PlanningProblem of(PlanningProblem problem, List<LocalDate> days) {
        var wider = new WiderDays(problem);
        return wider.closesTheLastWaveOn(days) ? wider.opened(days) : wider.widened(days);
    }

    /** On any of them is enough: the others of them run it. */
    private boolean closesTheLastWaveOn(List<LocalDate> days) {
        var known = days.stream().filter(problem.days()::contains).toList();
        return known.isEmpty() || known.stream().anyMatch(this::closesTheLastWaveOf);
    }

    private boolean closesTheLastWaveOf(LocalDate day) {
        return problem.closures().waves().contains(new Wave(day, waves));
    }

    /** Whether a day has a wave in its calendar that is not run yet, so that nothing has to be guessed about it. */
    static boolean knows(PlanningProblem problem, LocalDate day) {
        return new WiderDays(problem).closesTheLastWaveOf(day);
    }

    private PlanningProblem opened(List<LocalDate> days) {
        var closed = new HashSet<>(problem.closures().waves());
        days.forEach(day -> closed.remove(new Wave(day, waves)));
        return problem.with(new Closures(problem.closures().days(), closed));
    }

    private PlanningProblem widened(List<LocalDate> days) {
        var closed = new HashSet<>(problem.closures().waves());
        problem.days().stream().filter(day -> !days.contains(day)).forEach(day -> closed.add(new Wave(day, waves + 1)));
        return new PlanningProblem(
                problem.name(),
                problem.days(),
                waves + 1,
                problem.origins().stream()
                        .map(origin -> origin.withAway(later(origin.away())).preparing(byWave(origin)))
                        .toList(),
                problem.vehicles().stream()
                        .map(type -> type.withAway(later(type.away())))
                        .toList(),
                problem.destinations(),
                problem.consignments().stream().map(this::wider).toList(),
                new Closures(problem.closures().days(), closed),
                wider(problem.firstSlot(), waves),
                problem.shares());
    }

    /** Nobody knows yet when the new wave leaves: it comes in the middle of the work between a day and the next. */
    private List<Integer> byWave(Origin origin) {
        if (!origin.preparesByTheClock()) {
            return List.of();
        }
        var more = new ArrayList<>(origin.preparedByWave());
        int overNight = more.get(0);
        more.set(0, overNight - overNight / 2);
        more.add(overNight / 2);
        return more;
    }

    /** The same wave of the same day. */
    private static int wider(int slot, int waves) {
        return slot / waves * (waves + 1) + slot % waves;
    }

    private List<Away> later(List<Away> all) {
        return all.stream()
                .map(away -> new Away(wider(away.untilSlot(), waves), away.count()))
                .toList();
    }

    private Consignment wider(Consignment consignment) {
        var way = consignment.way();
        return consignment.with(new Way(
                wider(way.travelSlots()),
                wider(way.escortBusySlots()),
                way.legs().stream().map(this::wider).toList(),
                way.blockedDays(),
                travelByWave(way),
                escortByWave(way),
                way.known()));
    }

    /** A day's last wave is new: for it the longest way counts, made as much longer as all else. */
    private List<Integer> travelByWave(Way way) {
        return way.travelByWave().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, waves)
                        .mapToObj(wave ->
                                wave == waves ? wider(way.travelSlots()) : wider(way.arrival(wave), waves) - wave)
                        .toList();
    }

    private Leg wider(Leg leg) {
        return new Leg(
                leg.mode(),
                leg.vehicleTypes(),
                leg.startSlot() * (waves + 1) / waves,
                wider(leg.busySlots()),
                leg.openDays(),
                byWave(leg));
    }

    /** As for the way: of the new wave the earliest start and the longest time count. */
    private List<Leg.Out> byWave(Leg leg) {
        return leg.byWave().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, waves)
                        .mapToObj(wave -> wave == waves
                                ? new Leg.Out(leg.startSlot() * (waves + 1) / waves, wider(leg.busySlots()))
                                : byWave(leg, wave))
                        .toList();
    }

    private Leg.Out byWave(Leg leg, int wave) {
        int from = wave + leg.start(wave);
        int start = wider(from, waves) - wave;
        return new Leg.Out(start, wider(from + leg.busy(wave), waves) - wave - start);
    }

    private List<Integer> escortByWave(Way way) {
        return way.escortByWave().isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, waves)
                        .mapToObj(wave -> wave == waves
                                ? wider(way.escortBusySlots())
                                : wider(wave + way.escortBusy(wave), waves) - wave)
                        .toList();
    }

    /** Rounded up: never less time than before. */
    private int wider(int slots) {
        return (int) Math.min(Integer.MAX_VALUE, ((long) slots * (waves + 1) + waves - 1) / waves);
    }
}
