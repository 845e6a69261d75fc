package id.kotaksuara.schedule.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Versions with their trials below them: a copy of a version that is still worked on belongs to it, so that many trials
 * do not bury the version that holds.
 */
record VersionTree(List<ScheduleLine> roots, Map<Integer, List<ScheduleLine>> trials) {

    private static final Comparator<ScheduleLine> NEWEST_FIRST =
            comparing(ScheduleLine::number).reversed();
    private static final Comparator<ScheduleLine> HOLDING_FIRST =
            comparing(ScheduleLine::published).reversed().thenComparing(NEWEST_FIRST);

    static VersionTree of(List<ScheduleLine> lines) {
        Map<Integer, ScheduleLine> byNumber = lines.stream().collect(toMap(ScheduleLine::number, Function.identity()));
        var kinds = lines.stream().collect(partitioningBy(line -> isTrial(line, byNumber)));
        return new VersionTree(kinds.get(false), kinds.get(true).stream().collect(groupingBy(line -> line.basedOn()
                .orElseThrow())));
    }

    private static boolean isTrial(ScheduleLine line, Map<Integer, ScheduleLine> byNumber) {
        return !line.published()
                && line.basedOn().map(byNumber::get).filter(ScheduleLine::open).isPresent();
    }

    /** Numbers of the versions that are trials of another. */
    Set<Integer> trialNumbers() {
        return trials.values().stream()
                .flatMap(List::stream)
                .map(ScheduleLine::number)
                .collect(toSet());
    }

    /** The version that holds, then the newest, each followed by its trials. */
    List<ScheduleLine> inOrder() {
        return roots.stream().sorted(HOLDING_FIRST).flatMap(this::withTrials).toList();
    }

    private Stream<ScheduleLine> withTrials(ScheduleLine line) {
        var below = trials.getOrDefault(line.number(), List.of()).stream().sorted(NEWEST_FIRST);
        return Stream.concat(Stream.of(line), below.flatMap(this::withTrials));
    }
}
