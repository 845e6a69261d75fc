package id.kotaksuara.delivery.shipment;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the changes of shipments into the journal, with times as the office's wall clock showed them. */
@Component
public class ShipmentJournal {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/yyyy HH.mm");

    private final Journal journal;
    private final OfficeClock clock;

    ShipmentJournal(Journal journal, OfficeClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** The plan of a shipment in a few words; nothing while it has none. */
    @Nullable
    public String plan(Shipment shipment) {
        TravelTimes times = shipment.timetable();
        return times.known()
                ? "%s → %s · %d"
                        .formatted(
                                time(shipment, times.plannedDeparture()),
                                time(shipment, times.plannedArrival()),
                                shipment.boxesPlanned())
                : null;
    }

    /** Nothing where the plan is the same as before. */
    public void planned(Shipment shipment, @Nullable String before) {
        String after = plan(shipment);
        if (after != null && !after.equals(before)) {
            record(shipment, before == null ? "planned" : "replanned", before, after);
        }
    }

    public void withdrawn(Shipment shipment, @Nullable String before) {
        record(shipment, "withdrawn", before, null);
    }

    public void dispatched(Shipment shipment) {
        record(
                shipment,
                "dispatched",
                String.valueOf(shipment.boxesPlanned()),
                "%d · %s".formatted(shipment.boxes(), time(shipment, shipment.departedAt())));
    }

    /** What left, in a few words. */
    public String departure(Shipment shipment) {
        return "%d · %s".formatted(shipment.boxes(), time(shipment, shipment.departedAt()));
    }

    /** What left was written down otherwise, or taken back. */
    public void amended(Shipment shipment, String before, String reason) {
        boolean left = shipment.status().left();
        String after = left ? departure(shipment) + " · " + reason : reason;
        record(shipment, left ? "amended" : "recalled", before, after);
    }

    public void followed(Shipment next, Shipment first) {
        record(next, "follows", first.number(), String.valueOf(next.boxesPlanned()));
    }

    public void incident(Shipment shipment, String words) {
        record(shipment, "incident", null, words);
    }

    /** It goes past the PPK on this movement, or does not after all. */
    public void straight(Shipment shipment, int movement, boolean now) {
        record(shipment, now ? "straight" : "to_ppk", null, String.valueOf(movement));
    }

    /** Where it is to go once it leaves. */
    public void aims(Shipment shipment, String goal) {
        record(shipment, "aims." + goal, null, null);
    }

    /** Who will take it is written down before it leaves. */
    public void named(Shipment shipment, Carrier.Crew before) {
        record(shipment, "named", before.words(), Carrier.Crew.of(shipment).words());
    }

    /** It did not leave with its wave, and why. */
    public void stayed(Shipment shipment, String reason) {
        record(shipment, "stayed", null, reason);
    }

    public void arrived(Shipment shipment, int colli) {
        record(
                shipment,
                "arrived",
                String.valueOf(shipment.boxes()),
                "%d · %s".formatted(colli, time(shipment, shipment.arrivedAt())));
    }

    public void checked(Shipment shipment, String counts) {
        record(shipment, "checked", String.valueOf(shipment.boxes()), counts);
    }

    public void colliCounted(Shipment shipment, @Nullable String before, String counts) {
        record(shipment, "colli_counted", before, counts);
    }

    public void contradicted(Shipment shipment, String by) {
        record(shipment, "contradicted", null, by);
    }

    public void decided(Shipment shipment, String before, String verdict) {
        record(shipment, "decided", before, verdict);
    }

    public void settled(Shipment shipment, String words) {
        record(shipment, "settled", null, words);
    }

    public void corrected(Shipment shipment, String before, String after) {
        record(shipment, "corrected", before, after);
    }

    /** The signed record has come back and is filed, or is not after all. */
    public void filed(Shipment shipment, boolean there) {
        record(shipment, there ? "filed" : "unfiled", null, null);
    }

    private void record(Shipment shipment, String what, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(
                shipment.waybill().subject(),
                shipment.waybill().districtCode(),
                "journal.shipment." + what,
                before,
                after));
    }

    private String time(Shipment shipment, Instant at) {
        return TIME.format(at.atZone(clock.zoneId(shipment.waybill().districtCode())));
    }
}
