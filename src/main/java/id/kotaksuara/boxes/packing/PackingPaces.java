package id.kotaksuara.boxes.packing;

import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.boxes.packing.PackingPace.Leaving;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.readiness.Pace;
import id.kotaksuara.goods.readiness.WorkHours;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the history of an office's boxes how fast they are sealed, and from its plan when they leave. */
@Component
@Transactional(readOnly = true)
class PackingPaces {

    private static final String SEALED = """
            select count(*) sealed, count(distinct date_trunc('hour', at)) hours,
                   count(distinct (date_trunc('hour', at), persons)) shifts,
                   count(distinct (at at time zone :zone)::date) days,
                   coalesce(min(extract(hour from at at time zone :zone)), 8)::int first
            from box_event where election_code = :election and regency_code = :regency and kind = 'SEALED'""";

    private static final String LEFT = """
            select b.village_code, count(*) from ballot_box b
            where b.election_code = :election and b.regency_code = :regency and b.state in ('WAITING', 'OPEN', 'FILLED')
              and not exists (select from kept_back_station k where k.election_code = b.election_code
                and k.village_code = b.village_code and k.station_number = b.station_number)
            group by b.village_code""";

    private final OfficeSql sql;
    private final PlannedDepartures departures;
    private final OfficeClock clock;

    PackingPaces(OfficeSql sql, PlannedDepartures departures, OfficeClock clock) {
        this.sql = sql;
        this.departures = departures;
        this.clock = clock;
    }

    PackingPace of(OfficeKey office) {
        Map<String, Long> left = left(office);
        long all = left.values().stream().mapToLong(Long::longValue).sum();
        List<Leaving> leaving = departures.turns(office).stream()
                .filter(turn -> left.containsKey(turn.villageCode()))
                .map(turn -> new Leaving(turn.departure(), left.remove(turn.villageCode())))
                .toList();
        ZoneId zone = clock.zoneId(office.regency());
        return sql.of(SEALED, office)
                .param("zone", zone.getId())
                .query((row, number) -> new PackingPace(
                        new Pace(row.getLong("sealed"), all, row.getLong("hours"), row.getLong("shifts")),
                        WorkHours.seen(zone, row.getInt("first"), row.getLong("hours"), row.getLong("days")),
                        clock.now(office.regency()),
                        leaving))
                .single();
    }

    private Map<String, Long> left(OfficeKey office) {
        var left = new HashMap<String, Long>();
        sql.of(LEFT, office).query(row -> {
            left.put(row.getString(1), row.getLong(2));
        });
        return left;
    }
}
