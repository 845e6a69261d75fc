package id.kotaksuara.schedule.pages;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.schedule.version.VersionName;
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
record VersionTree(List<VersionName> roots, Map<Integer, List<VersionName>> trials) {

    private static final Comparator<VersionName> NEWEST_FIRST =
            comparing(VersionName::number).reversed();
    private static final Comparator<VersionName> HOLDING_FIRST =
            comparing(VersionName::published).reversed().thenComparing(NEWEST_FIRST);

    static VersionTree of(List<VersionName> lines) {
        Map<Integer, VersionName> byNumber = lines.stream().collect(toMap(VersionName::number, Function.identity()));
        var kinds = lines.stream().collect(partitioningBy(line -> isTrial(line, byNumber)));
        return new VersionTree(kinds.get(false), kinds.get(true).stream().collect(groupingBy(VersionName::basedOn)));
    }

    private static boolean isTrial(VersionName line, Map<Integer, VersionName> byNumber) {
        return !line.published()
                && line.basedOn() != null
                && byNumber.containsKey(line.basedOn())
                && byNumber.get(line.basedOn()).open();
    }

    /** Numbers of the versions that are trials of another. */
    Set<Integer> trialNumbers() {
        return trials.values().stream()
                .flatMap(List::stream)
                .map(VersionName::number)
                .collect(toSet());
    }

    /** The version that holds, then the newest, each followed by its trials. */
    List<VersionName> inOrder() {
        return roots.stream().sorted(HOLDING_FIRST).flatMap(this::withTrials).toList();
    }

    private Stream<VersionName> withTrials(VersionName line) {
        var below = trials.getOrDefault(line.number(), List.of()).stream().sorted(NEWEST_FIRST);
        return Stream.concat(Stream.of(line), below.flatMap(this::withTrials));
    }
}
