package id.kotaksuara.schedule.version;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.loads.WholeLoads;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.schedule.input.SentLoad;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The loads of a schedule: every part of a district stands in exactly one, or in what is left of the district. A load that
 * is cut otherwise keeps its code as long as it has most of its boxes.
 */
public final class LoadRows {

    private final DistributionSchedule schedule;
    private final List<ScheduledConsignment> rows;

    LoadRows(DistributionSchedule schedule, List<ScheduledConsignment> rows) {
        this.schedule = schedule;
        this.rows = rows;
    }

    /** What is to leave now; what nobody knew goes with the smallest load of its district. */
    void follow(List<SentLoad> now) {
        var wanted = now.stream().map(SentLoad::districtCode).collect(toSet());
        rows.removeIf(row -> !row.departed() && !wanted.contains(row.districtCode()));
        now.forEach(this::follow);
    }

    private void follow(SentLoad now) {
        var open = new PartsToGive(now.parts());
        departed(now.districtCode()).flatMap(row -> row.parts().stream()).forEach(open::hasLeft);
        var here = here(now.districtCode());
        here.forEach(row -> row.leaveFrom(now));
        Map<ScheduledConsignment, List<ScheduledPart>> carried = new LinkedHashMap<>();
        here.forEach(row -> carried.put(row, open.same(row.parts())));
        here.forEach(row -> carried.get(row).addAll(open.sameVillages(row.parts())));
        carried.forEach(ScheduledConsignment::carry);
        addToSmallest(now, open.rest());
        tidy(now.districtCode());
    }

    private void addToSmallest(SentLoad of, List<ScheduledPart> parts) {
        if (!parts.isEmpty()) {
            here(of.districtCode()).stream()
                    .min(comparingInt(ScheduledConsignment::boxes))
                    .ifPresentOrElse(
                            row -> row.carry(Stream.concat(row.parts().stream(), parts.stream())
                                    .toList()),
                            () -> add(of, parts));
        }
    }

    /** A load that has left with an earlier version leaves the same way in this one, in a slot of this one's calendar. */
    public void leave(ScheduledConsignment left, int slot) {
        if (withCode(left.code()).anyMatch(ScheduledConsignment::departed)) {
            return;
        }
        var here = here(left.districtCode());
        var open = new PartsToGive(
                here.stream().flatMap(row -> row.villages().stream()).toList());
        left.parts().forEach(open::hasLeft);
        var agreed = here.stream().flatMap(row -> row.parts().stream()).toList();
        List<ScheduledPart> rest = new ArrayList<>();
        for (var row : here) {
            var kept = open.same(row.parts());
            boolean leaves = row.code().equals(left.code());
            row.carry(leaves ? List.of() : kept);
            rest.addAll(leaves ? kept : List.of());
        }
        var gone = withCode(left.code()).findFirst().orElseGet(() -> add(left.code(), left.from(), List.of()));
        gone.leftAs(left, slot);
        agreed.forEach(other -> gone.agree(List.of(other.id()), part -> part.agreedAs(other)));
        addToSmallest(left.from(), rest);
        tidy(left.districtCode());
    }

    /** What had left stands here again, and is to leave. */
    public void comeBack(Predicate<ScheduledConsignment> which) {
        var back =
                rows.stream().filter(row -> row.departed() && which.test(row)).toList();
        back.forEach(ScheduledConsignment::comeBack);
        back.forEach(row -> tidy(row.districtCode()));
    }

    /** Leaves as a plan says; what it does not place has no wave, and what has left stays as it left. */
    void keep(Plan plan, PlanningProblem problem) {
        var fleet = new Fleet(problem);
        var districts = rows.stream().map(ScheduledConsignment::districtCode).collect(toSet());
        districts.forEach(district -> {
            var here = here(district);
            if (!here.isEmpty()) {
                keep(new LoadCut(plan.placementsOf(district), here, problem), fleet, plan);
                tidy(district);
            }
        });
    }

    private void keep(LoadCut cut, Fleet fleet, Plan plan) {
        var matched = cut.matched();
        if (matched.size() > 1) {
            number(cut.rows());
        }
        matched.forEach((load, row) -> {
            var loaded = row.orElseGet(() -> add(cut.rows().get(0).from(), load.parts()));
            loaded.carry(load.parts());
            load.placement()
                    .ifPresentOrElse(
                            placement -> place(loaded, placement, fleet.legs(plan, placement)), loaded::unplace);
        });
        cut.unmatched(matched).forEach(row -> row.carry(List.of()));
    }

    private static void place(ScheduledConsignment row, Placement placement, List<LegPlan> legs) {
        row.place(placement.slot(), legs, placement.rides() ? placement.with() : null);
    }

    private ScheduledConsignment add(SentLoad of, List<ScheduledPart> parts) {
        return add(nextCode(of.districtCode()), of, parts);
    }

    private ScheduledConsignment add(String code, SentLoad of, List<ScheduledPart> parts) {
        var row = new ScheduledConsignment(schedule, code, of, parts);
        rows.add(row);
        return row;
    }

    /** Without loads that carry nothing; a district in one load has its own code, otherwise they are numbered. */
    private void tidy(String district) {
        rows.removeIf(row -> row.districtCode().equals(district) && row.boxes() == 0);
        var here = here(district);
        if (here.size() == 1 && departed(district).findAny().isEmpty()) {
            here.get(0).rename(district);
        } else {
            number(here);
        }
    }

    private void number(List<ScheduledConsignment> loads) {
        loads.stream()
                .filter(load -> load.code().equals(load.districtCode()))
                .forEach(load -> load.rename(nextCode(load.districtCode())));
    }

    /** Where the whole district has left as one load, the planner calls that the first. */
    private String nextCode(String district) {
        Collection<String> known = new TreeSet<>();
        rows.forEach(row -> known.add(row.code()));
        departed(district).map(LoadRows::plannedId).forEach(known::add);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> district + "-" + number)
                .filter(code -> !known.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** What the planner calls the consignment that a load belongs to: its district, or itself where it has left. */
    public static String plannedId(ScheduledConsignment row) {
        return row.departed() ? departedId(row) : row.districtCode();
    }

    /** What the planner calls a load that has left. */
    public static String departedId(ScheduledConsignment row) {
        return row.code().equals(row.districtCode()) ? row.code() + "-1" : row.code();
    }

    /** The other districts on the vehicles of a load, by code. */
    public List<String> companions(ScheduledConsignment row) {
        return rows.stream()
                .filter(other -> row.slot().isPresent() && other.slot().equals(row.slot()))
                .filter(other ->
                        other.departed() == row.departed() && other.lead().equals(row.lead()))
                .map(ScheduledConsignment::districtCode)
                .filter(district -> !district.equals(row.districtCode()))
                .sorted()
                .toList();
    }

    /** The load that a part stands in. */
    public ScheduledConsignment with(String district, String part) {
        return here(district).stream()
                .filter(row -> row.partIds().contains(part))
                .findFirst()
                .orElseThrow(() -> new NotFound("consignment", part));
    }

    /** The codes of the loads. */
    public WholeLoads.Naming naming() {
        return (consignment, slot) -> rows.stream()
                .filter(row -> plannedId(row).equals(consignment) && row.slot().orElse(WholeLoads.LEFT) == slot)
                .map(ScheduledConsignment::code)
                .findFirst()
                .orElse(consignment);
    }

    /** Those of a district that have not left. */
    List<ScheduledConsignment> here(String district) {
        return rows.stream()
                .filter(row -> row.districtCode().equals(district) && !row.departed())
                .toList();
    }

    private Stream<ScheduledConsignment> departed(String district) {
        return rows.stream().filter(row -> row.districtCode().equals(district) && row.departed());
    }

    private Stream<ScheduledConsignment> withCode(String code) {
        return rows.stream().filter(row -> row.code().equals(code));
    }
}
