package id.kotaksuara.delivery.evaluation;

import id.kotaksuara.delivery.evaluation.Evaluation.CauseCount;
import id.kotaksuara.delivery.evaluation.Evaluation.LearnedTime;
import id.kotaksuara.delivery.evaluation.Evaluation.LegOutcome;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what was recorded on the way, of one office. */
@Repository
@Transactional(readOnly = true)
class EvaluationSums {

    /** What went past the PPK counts by its hand-overs, and says nothing of the way to the PPK. */
    private static final String CAUSES = """
            select 'INCIDENT' as source, 'incident.cause.' || cause as word, count(*)::integer as times, sum(boxes)::integer as boxes
                from road_incident where election_code = :election and district_code like :within group by cause
            union all select 'CLOSED', 'Cause.' || cause, count(*)::integer, 0
                from closed_way where election_code = :election and district_code like :within group by cause
            union all select 'POSTPONED', 'postponed.cause.' || cause, count(*)::integer, 0
                from postponed_station where election_code = :election and village_code like :within group by cause
            union all select 'HANDED', 'evaluation.handed.' || h.outcome, count(*)::integer,
                    sum(greatest(0, h.boxes - h.boxes_received))::integer
                from tour_hand_over h join tour_movement m on m.number = h.movement
                where m.election_code = :election and m.district_code like :within and m.withdrawn_at is null
                    and h.outcome not in ('ALL_HERE', 'SEALS_BROKEN') group by h.outcome
            union all select 'HANDED', 'evaluation.handed.SEALS_BROKEN', count(*)::integer, 0
                from tour_hand_over h join tour_movement m on m.number = h.movement
                where m.election_code = :election and m.district_code like :within and m.withdrawn_at is null
                    and (h.outcome = 'SEALS_BROKEN' or not h.seals_whole) having count(*) > 0
            union all select 'CHECKED', 'evaluation.checked.' || l.condition, count(distinct l.shipment_id)::integer, sum(l.boxes)::integer
                from receipt_line l join shipment s on s.id = l.shipment_id
                where s.election_code = :election and s.district_code like :within and l.condition <> 'GOOD'
                    and not exists (select from straight_shipment x where x.shipment_id = s.id and x.movement is not null)
                group by l.condition having sum(l.boxes) > 0
            order by times desc, word
            """;

    private static final String LEGS = """
            select 'TO_PPK' as leg, modes, count(*)::integer as all_there,
                count(*) filter (where arrived_at <= planned_arrival)::integer as in_time,
                avg(extract(epoch from planned_arrival - planned_departure) / 60)::integer as planned,
                avg(extract(epoch from arrived_at - departed_at) / 60)::integer as took
            from (select s.*, (select string_agg(distinct c.mode, '+') from shipment_carrier c
                    where c.shipment_id = s.id) as modes from shipment s) s
            where election_code = :election and district_code like :within and arrived_at > departed_at
                and planned_arrival is not null and modes is not null
                and not exists (select from straight_shipment x where x.shipment_id = s.id and x.movement is not null) group by modes
            union all
            select m.kind, coalesce(w.mode, s.mode, 'ROAD'), count(*)::integer,
                count(*) filter (where h.done_at <= h.due_at)::integer,
                avg(extract(epoch from h.due_at - coalesce(h.taken_at, m.left_at)) / 60)::integer,
                avg(extract(epoch from h.done_at - coalesce(h.taken_at, m.left_at)) / 60)::integer
            from tour_movement m join tour_hand_over h on h.movement = m.number
            left join leg_vehicle w on w.election_code = m.election_code and w.district_code = m.district_code
                and w.code = m.vehicle
            left join leg_stop s on s.election_code = m.election_code and s.district_code = m.district_code
                and s.village_code = h.village_code and s.station_number = h.station_number
            where m.election_code = :election and m.district_code like :within and m.withdrawn_at is null
                and h.done_at > coalesce(h.taken_at, m.left_at) group by 1, 2 order by 1, 2
            """;

    /**
     * A tour says how long its first stop took; on the way home, only who came from one village alone. What was written down as
     * having left and come within one minute tells nothing of the way, nor does what went by another mode than the stop's.
     */
    private static final String LEARNED = """
            select s.district_code as district, '' as village, d.name, count(*)::integer as times,
                (percentile_cont(0.5) within group (order by extract(epoch from s.arrived_at - s.departed_at)) / 60)::integer
                    as minutes,
                (percentile_cont(0.5) within group (order by extract(epoch from s.planned_arrival - s.planned_departure))
                    / 60)::integer as assumed
            from shipment s join district d on d.code = s.district_code
            where s.election_code = :election and s.district_code like :within
                and s.arrived_at >= s.departed_at + interval '1 minute'
                and not exists (select from straight_shipment x where x.shipment_id = s.id and x.movement is not null)
            group by s.district_code, d.name
            union all
            select m.district_code, h.village_code, v.name, count(*)::integer,
                (percentile_cont(0.5) within group
                    (order by extract(epoch from h.done_at - coalesce(h.taken_at, m.left_at))) / 60)::integer,
                min(s.minutes)
            from tour_movement m join tour_hand_over h on h.movement = m.number and h.position = 0
            join village v on v.code = h.village_code
            left join leg_stop s on s.election_code = m.election_code and s.district_code = m.district_code
                and s.code = h.village_code
            left join leg_vehicle w on w.election_code = m.election_code and w.district_code = m.district_code
                and w.code = m.vehicle
            where m.election_code = :election and m.district_code like :within and m.withdrawn_at is null
                and h.station_number = 0 and h.done_at >= coalesce(h.taken_at, m.left_at) + interval '1 minute'
                and coalesce(w.mode, s.mode, 'ROAD') = coalesce(s.mode, 'ROAD') and h.outcome not in ('NOT_OURS', 'REFUSED')
                and (m.kind = 'TO_VILLAGE' or m.kind = 'FROM_VILLAGE'
                    and not exists (select from tour_hand_over o where o.movement = m.number and o.position > 0))
            group by m.district_code, h.village_code, v.name
            order by 1, 2
            """;

    private final JdbcClient jdbc;

    EvaluationSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evaluation of(OfficeKey office) {
        return new Evaluation(causes(office), legs(office), learned(office));
    }

    private List<CauseCount> causes(OfficeKey office) {
        return all(
                CAUSES,
                office,
                (row, line) -> new CauseCount(
                        row.getString("source"), row.getString("word"), row.getInt("times"), row.getInt("boxes")));
    }

    private List<LegOutcome> legs(OfficeKey office) {
        return all(
                LEGS,
                office,
                (row, line) -> new LegOutcome(
                        row.getString("leg"),
                        row.getString("modes"),
                        row.getInt("all_there"),
                        row.getInt("in_time"),
                        row.getInt("planned"),
                        row.getInt("took")));
    }

    List<LearnedTime> learned(OfficeKey office) {
        return all(
                LEARNED,
                office,
                (row, line) -> new LearnedTime(
                        row.getString("district"),
                        row.getString("village"),
                        row.getString("name"),
                        row.getInt("times"),
                        row.getInt("minutes"),
                        row.getObject("assumed", Integer.class)));
    }

    private <R> List<R> all(String sql, OfficeKey office, RowMapper<R> rows) {
        return jdbc.sql(sql)
                .param("election", office.election())
                .param("within", office.regency() + ".%")
                .query(rows)
                .list();
    }
}
