package id.kotaksuara.schedule.grading;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import id.kotaksuara.planner.planning.Consignment;
import id.kotaksuara.planner.planning.Plan;
import id.kotaksuara.planner.words.PlannerWords;
import java.util.Comparator;
import java.util.List;

/** A district with its boxes and when they leave, by the office and in the best plan found. */
record DistrictLine(String code, String name, int difficultyClass, int boxes, When office, When best) {

    private static final Comparator<DistrictLine> HARDEST_FIRST =
            comparing(DistrictLine::difficultyClass).reversed().thenComparing(DistrictLine::name);

    /** The waves in which boxes of a district leave, and those that do not. */
    record When(String waves, int left) {}

    static List<DistrictLine> of(Graded graded, PlannerWords words) {
        return graded.problem().consignments().stream()
                .collect(groupingBy(Consignment::destination))
                .entrySet()
                .stream()
                .map(district -> new DistrictLine(
                        district.getKey(),
                        words.names().of(district.getKey()),
                        district.getValue().get(0).shownClass(),
                        boxes(district.getValue()),
                        when(district.getValue(), graded.office(), words),
                        when(district.getValue(), graded.best(), words)))
                .sorted(HARDEST_FIRST)
                .toList();
    }

    public boolean same() {
        return office.equals(best);
    }

    private static When when(List<Consignment> parts, Plan plan, PlannerWords words) {
        var problem = words.problem();
        String waves = parts.stream()
                .flatMap(part -> plan.placementsOf(part.id()).stream())
                .map(placement -> placement.slot())
                .distinct()
                .sorted()
                .map(slot -> words.wave(problem.waveOf(slot)))
                .collect(joining(", "));
        return new When(
                waves,
                boxes(parts)
                        - parts.stream()
                                .flatMapToInt(part ->
                                        plan.placementsOf(part.id()).stream().mapToInt(part::boxesOf))
                                .sum());
    }

    private static int boxes(List<Consignment> parts) {
        return parts.stream().mapToInt(Consignment::boxes).sum();
    }
}
