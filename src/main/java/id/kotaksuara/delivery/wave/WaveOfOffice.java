package id.kotaksuara.delivery.wave;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.delivery.crew.SharedCrews;
import id.kotaksuara.delivery.dispatch.DispatchDesk;
import id.kotaksuara.delivery.goal.Due;
import id.kotaksuara.delivery.pages.ShipmentLoad;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.pages.WallClock;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.election.election.Deadlines.Missed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wave as its page shows it.
 *
 * @param waiting what has not left, by number
 * @param due until when it must be with the district committees, and what it misses after that
 */
record WaveOfOffice(
        WaveKey key, List<ShipmentRow> rows, Map<String, ShipmentLoad> waiting, Due due, Instant now, ZoneId zone) {

    /** What has not left. */
    public List<Shipment> shipments() {
        return waiting.values().stream().map(ShipmentLoad::shipment).toList();
    }

    /** Those that have left, as the list shows them. */
    public List<ShipmentRow> left() {
        return rows.stream().filter(row -> row.status().left()).toList();
    }

    /** Whether somebody is under way whose papers are not answered yet. */
    public boolean hasPapers() {
        return rows.stream().anyMatch(row -> row.status() == ShipmentStatus.DISPATCHED);
    }

    /** The days on which some of it really left, whose folders are printed together. */
    public List<LocalDate> departureDays() {
        return left().stream()
                .map(ShipmentRow::departedAt)
                .filter(Objects::nonNull)
                .map(left -> wall().day(left))
                .distinct()
                .sorted()
                .toList();
    }

    /** When a shipment would arrive that leaves at this time, as it was typed; from now on where it cannot be read. */
    public Instant arrival(ShipmentLoad load, String departedAt) {
        return wall().read(departedAt)
                .orElse(now)
                .plus(load.shipment().timetable().travel());
    }

    /** The deadline that a shipment misses which leaves at this time, or null. */
    public @Nullable Missed missed(ShipmentLoad load, String departedAt) {
        return due.missed(load.shipment().number(), arrival(load, departedAt)).orElse(null);
    }

    /** Whether what leaves at this time, as it was typed, leaves before the day it is planned for. */
    public boolean early(String departedAt) {
        return wall().read(departedAt)
                .filter(left -> wall().day(left).isBefore(key.day()))
                .isPresent();
    }

    /** Why a shipment did not leave before; "" where nobody said so. */
    public String stay(String number) {
        return rows.stream()
                .filter(row -> row.number().equals(number))
                .map(ShipmentRow::stay)
                .findFirst()
                .orElse("");
    }

    List<DispatchDesk.Leaving> leaving(WaveForm form) {
        return form.lines().stream()
                .filter(WaveLine::goes)
                .flatMap(line -> waits(line).map(load -> leaving(form, line, load.shipment())).stream())
                .toList();
    }

    private DispatchDesk.Leaving leaving(WaveForm form, WaveLine line, Shipment shipment) {
        DepartureRecord departure =
                line.alone(shipment, form.departedAt(), wall()).toDeparture(now, wall());
        return new DispatchDesk.Leaving(ShipmentKey.of(key.office(), line.number()), line.seenVersion(), departure);
    }

    List<WaveDesk.Staying> staying(WaveForm form) {
        return form.lines().stream()
                .filter(line ->
                        !line.goes() && !line.reason().isEmpty() && waits(line).isPresent())
                .map(line -> new WaveDesk.Staying(ShipmentKey.of(key.office(), line.number()), line.reason()))
                .toList();
    }

    /** Who was written down for those that wait. */
    List<WaveDesk.Named> named(WaveForm form) {
        return form.lines().stream()
                .filter(line -> waits(line).isPresent())
                .map(line -> new WaveDesk.Named(
                        ShipmentKey.of(key.office(), line.number()), line.seenVersion(), line.crew()))
                .toList();
    }

    private Optional<ShipmentLoad> waits(WaveLine line) {
        return Optional.ofNullable(waiting.get(line.number()));
    }

    /** Which loads leave on the vehicles of another one. */
    public SharedCrews shared() {
        var names = waiting.values().stream()
                .collect(toMap(
                        load -> load.shipment().waybill().districtCode(),
                        load -> load.places().district(),
                        (one, same) -> one));
        return SharedCrews.of(shipments(), names);
    }

    WallClock wall() {
        return new WallClock(zone);
    }
}
