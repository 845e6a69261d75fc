package id.kotaksuara.delivery.wave;

import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shipments of one wave as the list shows them.
 *
 * @param head nothing for shipments that nobody has given a day
 * @param open whether the list shows its shipments at once
 */
record ShipmentWave(Optional<Head> head, List<ShipmentRow> rows, boolean open, Instant now) {
    ShipmentWave {
        rows = List.copyOf(rows);
    }

    /** When a wave leaves; number 0 for what leaves outside of the schedule's waves. */
    record Head(LocalDate day, int number) {

        /** As addresses name it. */
        public String path() {
            return day + "/" + number;
        }

        static Optional<Head> of(ShipmentRow row, ZoneId zone) {
            return row.timetable().leavesWith(zone).map(wave -> new Head(wave.day(), wave.number()));
        }
    }

    /** Rows in the order they leave, cut into waves; the first that waits stands open, and so does today's. */
    static List<ShipmentWave> of(List<ShipmentRow> rows, ZoneId zone, Instant now) {
        var waves = new LinkedHashMap<Optional<Head>, List<ShipmentRow>>();
        rows.forEach(row -> waves.computeIfAbsent(Head.of(row, zone), head -> new ArrayList<>())
                .add(row));
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate first = waves.entrySet().stream()
                .filter(wave -> waiting(wave.getValue()) > 0)
                .flatMap(wave -> wave.getKey().stream())
                .map(Head::day)
                .findFirst()
                .orElse(today);
        return waves.entrySet().stream()
                .map(wave -> new ShipmentWave(wave.getKey(), wave.getValue(), opens(wave, List.of(first, today)), now))
                .toList();
    }

    private static boolean opens(Map.Entry<Optional<Head>, List<ShipmentRow>> wave, List<LocalDate> days) {
        return waiting(wave.getValue()) > 0
                && wave.getKey().filter(head -> days.contains(head.day())).isPresent();
    }

    private static long waiting(List<ShipmentRow> rows) {
        return rows.stream()
                .filter(row -> row.status() == ShipmentStatus.PLANNED)
                .count();
    }

    /** Shipments that have not left. */
    public long waiting() {
        return waiting(rows);
    }

    /** Shipments that have left, whatever became of them since. */
    public long left() {
        return rows.stream().filter(row -> row.status().left()).count();
    }

    public long onTheRoad() {
        return rows.stream()
                .filter(row -> row.status() == ShipmentStatus.DISPATCHED)
                .count();
    }

    public long late() {
        return rows.stream().filter(row -> row.lateBy(now).isPresent()).count();
    }

    public int boxes() {
        return rows.stream().mapToInt(ShipmentRow::boxes).sum();
    }
}
