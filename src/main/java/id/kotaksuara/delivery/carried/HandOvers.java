package id.kotaksuara.delivery.carried;

import id.kotaksuara.access.journal.PersonNames;
import id.kotaksuara.boxes.box.BoxEvent.HandOver;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gives a shipment's goods and who takes them, where it leaves and where it arrives, and when that was. */
@Component
public class HandOvers {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d/M/uuuu HH.mm");

    private final JdbcClient jdbc;
    private final PersonNames people;
    private final OfficeClock clock;

    HandOvers(JdbcClient jdbc, PersonNames people, OfficeClock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** The warehouse gives it to its drivers, when they leave. */
    public HandOver departure(Shipment shipment) {
        return new HandOver(drivers(shipment), when(shipment, shipment.departedAt()));
    }

    /** The driver who came last gives it to whoever received it, when that was told. */
    public HandOver arrival(Shipment shipment, String account) {
        String taker = jdbc.sql("select reported_by from receipt where shipment_id = :id and reported_by <> ''")
                .param("id", shipment.id())
                .query(String.class)
                .optional()
                .orElseGet(() -> people.called(account));
        var persons = new ArrayList<>(last(drivers(shipment)));
        persons.add(taker);
        return new HandOver(persons, when(shipment, shipment.arrivedAt()));
    }

    /** Whoever says it later has it by now; nobody knows who gave it, and when. */
    public HandOver later(String account) {
        return new HandOver(List.of(people.called(account)), "");
    }

    private static List<String> last(List<String> drivers) {
        return drivers.isEmpty() ? List.of() : List.of(drivers.get(drivers.size() - 1));
    }

    private static List<String> drivers(Shipment shipment) {
        return shipment.carriers().stream()
                .map(Carrier::driver)
                .filter(driver -> !driver.isEmpty())
                .toList();
    }

    private String when(Shipment shipment, @Nullable Instant at) {
        return at == null
                ? ""
                : WHEN.format(at.atZone(clock.zoneId(shipment.waybill().regencyCode())));
    }
}
