package id.kotaksuara.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.delivery.goal.Due;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.election.election.Deadlines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What needs a person now in a regency: shipments wave by wave, and what no shipment shows. */
record Todo(List<OfWave> waves, List<DistrictRow> unplanned, List<DistrictRow> unmeasured, Due due) {

    /** A shipment that asks for somebody, with its district. */
    record Item(DistrictRow district, ShipmentRow shipment) {

        Duration late() {
            return shipment.lateBy(district.now()).orElse(Duration.ZERO);
        }
    }

    /**
     * When shipments were to leave.
     *
     * @param day null for those without a day
     * @param number 0 outside of waves
     */
    record Moment(@Nullable LocalDate day, int number) implements Comparable<Moment> {

        private static final Comparator<Moment> EARLIEST_FIRST =
                comparing(Moment::day, nullsFirst(naturalOrder())).thenComparing(Moment::number);

        static Moment of(Item item, Deadline office) {
            var times = item.shipment().timetable();
            Integer wave = times.wave();
            return new Moment(
                    times.known() ? LocalDate.ofInstant(times.plannedDeparture(), office.zone()) : null,
                    wave == null ? 0 : wave);
        }

        @Override
        public int compareTo(Moment other) {
            return EARLIEST_FIRST.compare(this, other);
        }
    }

    /** What asks for somebody in one wave, the worst and then the hardest first. */
    record OfWave(Moment moment, List<Item> items) {

        private static final Comparator<Item> WORST_FIRST = comparing(Item::late)
                .thenComparing(item -> item.district().difficultyClass())
                .reversed()
                .thenComparing(item -> item.district().name());

        OfWave {
            items = items.stream().sorted(WORST_FIRST).toList();
        }

        /** Shipments that have not left although they should have. */
        public long overdue() {
            return items.stream()
                    .filter(item -> !item.shipment().status().left())
                    .filter(item -> !item.late().isZero())
                    .count();
        }
    }

    static Todo of(List<DistrictRow> districts, List<DistrictRow> unmeasured, Deadline office, Due due) {
        var waves = districts.stream()
                .flatMap(row -> row.shipments().stream().map(shipment -> new Item(row, shipment)))
                .filter(item -> presses(item, due))
                .collect(groupingBy(item -> Moment.of(item, office), TreeMap::new, toList()));
        return new Todo(
                waves.entrySet().stream()
                        .map(wave -> new OfWave(wave.getKey(), wave.getValue()))
                        .toList(),
                districts.stream().filter(row -> row.unplanned() > 0).toList(),
                unmeasured,
                due);
    }

    /** Whether the deadline of a shipment is told: by these ends it is late, or boxes lack. */
    static boolean goesByDeadlines(List<DistrictRow> districts, Deadlines.Ends usual) {
        return districts.stream()
                .flatMap(row -> row.shipments().stream())
                .anyMatch(shipment -> shipment.outstanding() > 0
                        || Optional.ofNullable(shipment.awaited())
                                .flatMap(usual::missedAt)
                                .isPresent());
    }

    /** When what a shipment lacks leaves at the latest, to be with the district committee in time. */
    public Instant latestDeparture(ShipmentRow shipment) {
        return due.ofLacking(shipment.number()).ppk().minus(shipment.travel());
    }

    /** The deadline that a shipment will miss by what is known of it. */
    public Optional<Deadlines.Missed> missedBy(ShipmentRow shipment) {
        return missed(shipment, due);
    }

    private static Optional<Deadlines.Missed> missed(ShipmentRow shipment, Due due) {
        return Optional.ofNullable(shipment.awaited())
                .flatMap(arrival -> due.missed(shipment.number(), arrival))
                .filter(shipment.goal()::misses);
    }

    /** Boxes that no published schedule sends. */
    public long unplannedBoxes() {
        return unplanned.stream().mapToLong(DistrictRow::unplanned).sum();
    }

    /** Nothing at all is to be done. */
    public boolean calm() {
        return waves.isEmpty() && unplanned.isEmpty() && unmeasured.isEmpty();
    }

    private static boolean presses(Item item, Due due) {
        ShipmentRow shipment = item.shipment();
        return !item.late().isZero()
                || shipment.outstanding() > 0
                || shipment.withoutDay()
                || missed(shipment, due).isPresent()
                || shipment.evidence().disputed()
                || shipment.open().any();
    }
}
