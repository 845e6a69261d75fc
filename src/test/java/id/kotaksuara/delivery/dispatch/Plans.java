package id.kotaksuara.delivery.dispatch;

import id.kotaksuara.World;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes published schedules of the small world: whole villages to a day, one wave at 08.00 WITA. */
public final class Plans {

    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 20);

    private final JdbcClient jdbc;

    public Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The quantity rule of this world: two boxes at each station, standing. */
    public void twoBoxesAStation() {
        new World(jdbc).twoBoxesAStation();
    }

    /** Paramasan on the 20th with two pickups and a boat, Martapura on the 21st. */
    void publishFirst() {
        long schedule = draft(1, null);
        long far = consignment(schedule, "63.03.17", 4, 0, 480);
        village(far, 0, "63.03.17.2001", 4);
        leg(far, 0, "ROAD", "PIKAP", 2);
        leg(far, 1, "RIVER", "KELOTOK", 1);
        long near = consignment(schedule, "63.03.05", 6, 1, 30);
        village(near, 0, "63.03.05.1003", 4);
        village(near, 1, "63.03.05.2010", 2);
        leg(near, 0, "ROAD", "TRUK", 1);
        publish(schedule);
    }

    /** Paramasan and Martapura, one truck each, in the same wave of the 20th. */
    public void publishOneWave() {
        long schedule = draft(1, null);
        long far = consignment(schedule, "63.03.17", 4, 0, 480);
        village(far, 0, "63.03.17.2001", 4);
        leg(far, 0, "ROAD", "TRUK", 1);
        long near = consignment(schedule, "63.03.05", 6, 0, 30);
        village(near, 0, "63.03.05.1003", 4);
        village(near, 1, "63.03.05.2010", 2);
        leg(near, 0, "ROAD", "TRUK", 1);
        publish(schedule);
    }

    /** Paramasan a day later, and Martapura cut in two: one part on the 22nd, one without a day. */
    void publishSecond() {
        jdbc.sql("update schedule set status = 'SUPERSEDED' where number = 1").update();
        long schedule = draft(2, 1);
        long far = consignment(schedule, "63.03.17", 4, 1, 480);
        village(far, 0, "63.03.17.2001", 4);
        leg(far, 0, "ROAD", "PIKAP", 2);
        long first = consignment(schedule, "63.03.05-1", 4, 2, 30);
        village(first, 0, "63.03.05.1003", 4);
        leg(first, 0, "ROAD", "TRUK", 1);
        long second = consignment(schedule, "63.03.05-2", 2, null, 30);
        village(second, 0, "63.03.05.2010", 2);
        publish(schedule);
    }

    private long draft(int number, Integer basedOn) {
        return jdbc.sql("insert into schedule (election_code, regency_code, number, status, first_day, last_day,"
                        + " wave_times, facts, reason, based_on) values (:election, :regency, :number, 'DRAFT', :first,"
                        + " :last, '08:00', '{}', :reason, :based) returning id")
                .param("election", World.ELECTION)
                .param("regency", World.REGENCY)
                .param("number", number)
                .param("first", FIRST_DAY)
                .param("last", FIRST_DAY.plusDays(5))
                .param("reason", basedOn == null ? null : "Jembatan rusak")
                .param("based", basedOn)
                .query(Long.class)
                .single();
    }

    private long consignment(long schedule, String code, int boxes, Integer slot, int minutes) {
        return jdbc.sql("insert into schedule_consignment (schedule_id, code, district_code, warehouse_code, boxes,"
                        + " travel_minutes, slot) values (:schedule, :code, left(:code, 8), 'INDRASARI', :boxes, :minutes,"
                        + " :slot) returning id")
                .param("schedule", schedule)
                .param("code", code)
                .param("boxes", boxes)
                .param("minutes", minutes)
                .param("slot", slot)
                .query(Long.class)
                .single();
    }

    private void village(long consignment, int position, String code, int boxes) {
        jdbc.sql("insert into schedule_village values (:consignment, :position, :code, :boxes)")
                .param("consignment", consignment)
                .param("position", position)
                .param("code", code)
                .param("boxes", boxes)
                .update();
    }

    private void leg(long consignment, int position, String mode, String type, int vehicles) {
        jdbc.sql("insert into schedule_leg values (:consignment, :position, :mode, :type, :vehicles)")
                .param("consignment", consignment)
                .param("position", position)
                .param("mode", mode)
                .param("type", type)
                .param("vehicles", vehicles)
                .update();
    }

    private void publish(long schedule) {
        jdbc.sql("update schedule set status = 'APPROVED' where id = :id")
                .param("id", schedule)
                .update();
        jdbc.sql("update schedule set status = 'PUBLISHED' where id = :id")
                .param("id", schedule)
                .update();
    }
}
