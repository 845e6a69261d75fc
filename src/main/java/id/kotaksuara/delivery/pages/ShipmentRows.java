package id.kotaksuara.delivery.pages;

import id.kotaksuara.delivery.count.BoxTally;
import id.kotaksuara.delivery.evidence.Evidence;
import id.kotaksuara.delivery.evidence.Oddities;
import id.kotaksuara.delivery.goal.Goal;
import id.kotaksuara.delivery.shipment.ShipmentOrigin;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.delivery.shipment.TravelTimes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the shipments of a region in one query, with what is known of their receipt. */
@Repository
public class ShipmentRows {

    /** Boxes of a checked shipment that nothing replaces, and how many of them are of stations at which voting is postponed. */
    static final String LACKING = """
            select sum(boxes)::integer as boxes, coalesce(sum(boxes) filter (where aside), 0)::integer as aside
                from shipment_lack where shipment_id = s.id and s.status = 'CHECKED'""";

    private static final String WITHIN = """
            select s.*, d.name as district_name, c.driver, c.phone,
                coalesce((select colli from colli_correction where shipment_id = s.id order by id desc limit 1), r.colli) as colli,
                coalesce((select sum(case when s.boxes_loaded is null then c.boxes else c.loaded end)
                    from shipment_content c join postponed_station p on p.election_code = s.election_code
                    and p.village_code = c.village_code and p.station_number = c.station_number and p.lifted_at is null
                    where c.shipment_id = s.id), 0) as aside,
                coalesce(l.boxes, 0) as lacking, coalesce(l.boxes - l.aside, 0) as outstanding, n.good, n.damaged, n.missing, n.surplus, n.foreign_boxes, f.replaced,
                t.seal as seal_settled, t.surplus as surplus_settled, t.foreign_boxes as foreign_settled,
                r.seals = 'BROKEN' or exists (select from contradiction x where x.shipment_id = s.id
                    and x.seals = 'BROKEN' and x.accepted is not false) as seal_broken,
                case when s.status = 'PLANNED' then (select reason from shipment_stay where shipment_id = s.id
                    order by id desc limit 1) end as stay,
                exists (select from contradiction x where x.shipment_id = s.id and x.accepted is null) as disputed,
                coalesce(g.goal, 'PPK') as goal
            from shipment s join district d on d.code = s.district_code
            left join straight_shipment g on g.shipment_id = s.id
            left join receipt r on r.shipment_id = s.id
            left join shipment_count n on n.shipment_id = s.id
            left join lateral (""" + LACKING + """
            ) l on true
            left join lateral (select seal, surplus, foreign_boxes from shipment_settlement
                where shipment_id = s.id order by id desc limit 1) t on true
            left join (select follows_id, sum(boxes_planned)::integer as replaced from shipment
                where origin = 'REPLACEMENT' and status <> 'WITHDRAWN' group by 1) f on f.follows_id = s.id
            left join lateral (select driver, phone from shipment_carrier where shipment_id = s.id
                and driver <> '' order by leg, position limit 1) c on true
            where s.election_code = :election and s.district_code like :within and s.status <> 'WITHDRAWN'
            order by s.planned_departure nulls last, s.number
            """;

    private final JdbcClient jdbc;

    ShipmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All shipments of a region ("" for the nation) but those withdrawn, in the order they leave. */
    public List<ShipmentRow> within(String election, String regionCode) {
        return jdbc.sql(WITHIN)
                .param("election", election)
                .param("within", regionCode + "%")
                .query((row, number) -> read(row))
                .list();
    }

    private static ShipmentRow read(ResultSet row) throws SQLException {
        return new ShipmentRow(
                row.getString("number"),
                row.getString("district_code"),
                row.getString("district_name"),
                ShipmentOrigin.valueOf(row.getString("origin")),
                ShipmentStatus.valueOf(row.getString("status")),
                Goal.valueOf(row.getString("goal")),
                load(row),
                times(row),
                instant(row, "departed_at"),
                instant(row, "expected_arrival"),
                instant(row, "arrived_at"),
                instant(row, "checked_at"),
                row.getObject("colli", Integer.class),
                tally(row),
                text(row, "driver"),
                text(row, "phone"),
                text(row, "stay"),
                evidence(row));
    }

    private static ShipmentRow.Load load(ResultSet row) throws SQLException {
        Integer loaded = row.getObject("boxes_loaded", Integer.class);
        int boxes = loaded == null ? row.getInt("boxes_planned") : loaded;
        return new ShipmentRow.Load(
                boxes,
                boxes + row.getInt("colli_beside"),
                row.getInt("aside"),
                row.getInt("outstanding"),
                row.getBoolean("standing_in"));
    }

    private static TravelTimes times(ResultSet row) throws SQLException {
        return new TravelTimes(
                instant(row, "planned_departure"),
                instant(row, "planned_arrival"),
                row.getObject("wave", Integer.class));
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                row.getBoolean("seal_broken"),
                row.getBoolean("disputed"),
                new Oddities(
                        row.getBoolean("seal_settled"), row.getInt("surplus_settled"), row.getInt("foreign_settled")));
    }

    private static BoxTally tally(ResultSet row) throws SQLException {
        return new BoxTally(
                row.getInt("good"),
                row.getInt("damaged"),
                row.getInt("missing"),
                row.getInt("surplus"),
                row.getInt("foreign_boxes"),
                row.getInt("replaced"),
                row.getInt("lacking"));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
