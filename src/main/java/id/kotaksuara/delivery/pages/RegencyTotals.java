package id.kotaksuara.delivery.pages;

import id.kotaksuara.region.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the shipments of many regencies in one query; each is late or not by its own office's time. */
@Repository
public class RegencyTotals {

    private static final String WITHIN = """
            select s.regency_code, sum(b.boxes) filter (where s.status = 'CHECKED') as checked,
                sum(b.boxes) filter (where s.status = 'ARRIVED') as arrived,
                sum(b.boxes) filter (where s.status = 'DISPATCHED') as on_the_road,
                sum(b.boxes) filter (where s.status = 'PLANNED' and planned_departure is not null) as scheduled,
                count(*) filter (where s.status = 'PLANNED' and planned_departure < t.now
                    or s.status = 'DISPATCHED' and coalesce(planned_arrival, expected_arrival) < t.now) as late,
                coalesce(sum(l.boxes - l.aside), 0) as outstanding,
                coalesce(sum(coalesce(s.boxes_loaded, s.boxes_planned) - a.boxes) filter
                    (where s.standing_in and s.status <> 'CHECKED'), 0) as replacing
            from shipment s cross join lateral
                (select coalesce((cast(:times as jsonb) ->> s.regency_code)::timestamptz, :now) as now) t
            cross join lateral (select coalesce(sum(case when s.boxes_loaded is null then c.boxes else c.loaded end), 0) as boxes
                from shipment_content c join postponed_station p on p.election_code = s.election_code
                and p.village_code = c.village_code and p.station_number = c.station_number and p.lifted_at is null
                where c.shipment_id = s.id) a
            cross join lateral (select case when s.standing_in then 0
                else coalesce(s.boxes_loaded, s.boxes_planned) - a.boxes end as boxes) b
            left join lateral (""" + ShipmentRows.LACKING + """
            ) l on true
            where s.election_code = :election and s.regency_code like :within and s.status <> 'WITHDRAWN'
            group by 1 order by 1
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;
    private final Clock machine;

    RegencyTotals(JdbcClient jdbc, OfficeClock clock, Clock machine) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.machine = machine;
    }

    /**
     * How many boxes of one regency stand where; what stands in for others is not counted twice.
     *
     * @param late shipments that should have left or arrived
     * @param outstanding missing or damaged boxes that nothing replaces, but those of stations at which voting is postponed
     * @param replacing boxes sent, or to be sent, in place of others and not checked yet
     */
    public record Total(
            String regencyCode,
            int checked,
            int arrived,
            int onTheRoad,
            int scheduled,
            int late,
            int outstanding,
            int replacing) {}

    /** The totals of each regency of a region ("" for the nation) that has shipments, by code. */
    public List<Total> within(String election, String regionCode) {
        return jdbc.sql(WITHIN)
                .param("election", election)
                .param("within", regionCode + "%")
                .param("times", times(clock.simulatedWithin(regionCode)))
                .param("now", machine.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> read(row))
                .list();
    }

    private static Total read(ResultSet row) throws SQLException {
        return new Total(
                row.getString("regency_code"),
                row.getInt("checked"),
                row.getInt("arrived"),
                row.getInt("on_the_road"),
                row.getInt("scheduled"),
                row.getInt("late"),
                row.getInt("outstanding"),
                row.getInt("replacing"));
    }

    /** As a JSON object; codes and times have nothing that would need an escape. */
    private static String times(Map<String, Instant> byRegency) {
        return byRegency.entrySet().stream()
                .map(one -> "\"%s\":\"%s\"".formatted(one.getKey(), one.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
