package id.kotaksuara.schedule.assumption;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.planner.planning.Closures;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Wave;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that one schedule assumes beside the facts, in the order in which it was assumed. */
public record Assumptions(List<Assumption> all) {

    public static final Assumptions NONE = new Assumptions(List.of());

    public Assumptions {
        all = List.copyOf(all);
    }

    public Assumptions with(Assumption more) {
        return new Assumptions(Stream.concat(all.stream(), Stream.of(more)).toList());
    }

    /** Without one of them; another that says the same stays. */
    public Assumptions without(Assumption one) {
        var others = new ArrayList<>(all);
        others.remove(one);
        return new Assumptions(others);
    }

    /** What has to be made true first, outside the schedule. */
    public List<Assumption> conditions() {
        return all.stream().filter(Assumption::isCondition).toList();
    }

    /** The times of departure of all waves there are on any day. */
    public List<LocalTime> times(List<LocalTime> usual) {
        var times = new TreeSet<>(usual);
        waves().forEach(assumed -> times.add(assumed.departs()));
        return List.copyOf(times);
    }

    /** The problem that follows; its calendar has all waves there are on any day. */
    public PlanningProblem applyTo(PlanningProblem problem, List<LocalTime> usual) {
        var changed = waves().findAny().isPresent()
                ? problem.with(new Closures(problem.closures().days(), notRun(problem.days(), usual)))
                : problem;
        for (var assumed : all) {
            if (assumed.lever() != Lever.WAVE_ON_A_DAY) {
                changed = changed.pulled(assumed.lever(), assumed.subject(), assumed.amount());
            }
        }
        return changed;
    }

    private Stream<Assumption> waves() {
        return all.stream().filter(assumed -> assumed.lever() == Lever.WAVE_ON_A_DAY);
    }

    /** Waves of some days, on the other days. */
    private Set<Wave> notRun(List<LocalDate> days, List<LocalTime> usual) {
        var times = times(usual);
        return days.stream()
                .flatMap(day -> IntStream.range(0, times.size())
                        .filter(wave -> !usual.contains(times.get(wave)) && !runs(day, times.get(wave)))
                        .mapToObj(wave -> new Wave(day, wave + 1)))
                .collect(toSet());
    }

    /** Whether a day has a wave more at a time. */
    public boolean runs(LocalDate day, LocalTime time) {
        return waves().anyMatch(assumed -> assumed.covers(day) && time.equals(assumed.departs()));
    }
}
