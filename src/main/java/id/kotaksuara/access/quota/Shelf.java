package id.kotaksuara.access.quota;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.access.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * One kind of an office's things as the page shows it.
 *
 * @param lines what goes first stands first
 * @param people who has how many here, those with most first
 */
record Shelf(String kind, Bound bound, long megabytes, List<Line> lines, List<Person> people) {

    /** @param end when it goes by itself; null: not as long as it is what it is */
    record Line(
            String name,
            @Nullable String path,
            String by,
            KeptState state,
            @Nullable Instant end) {}

    record Person(String username, long count) {}

    static Shelf of(Kept kind, Bound bound, String region, Role reader) {
        var things = kind.of(region);
        boolean linked = kind.isOpenTo(reader);
        return new Shelf(
                kind.kind(),
                bound,
                megabytes(things.stream().mapToLong(KeptThing::bytes).sum()),
                things.stream()
                        .map(thing -> new Line(
                                thing.name(),
                                linked ? thing.path() : null,
                                thing.by(),
                                thing.state(),
                                bound.end(thing).orElse(null)))
                        .sorted(comparing(Line::end, nullsLast(naturalOrder())))
                        .toList(),
                people(things));
    }

    /** Begun ones count: of a byte nobody is told that it is nothing. */
    private static long megabytes(long bytes) {
        long megabyte = DataSize.ofMegabytes(1).toBytes();
        return (bytes + megabyte - 1) / megabyte;
    }

    private static List<Person> people(List<KeptThing> things) {
        return things.stream().collect(groupingBy(KeptThing::by, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(one -> new Person(one.getKey(), one.getValue()))
                .toList();
    }

    public boolean full() {
        return lines.size() >= bound.ofOffice();
    }

    public boolean measured() {
        return bound.sizeOfOffice() != null;
    }

    public long mostMegabytes() {
        return bound.sizeOfOffice() == null ? 0 : bound.sizeOfOffice().toMegabytes();
    }

    public long openDays() {
        return bound.openFor().toDays();
    }

    public long uselessDays() {
        return bound.uselessFor().toDays();
    }
}
