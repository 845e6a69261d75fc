package id.kotaksuara.delivery.crew;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells of drivers and plates that are written down for two loads which are under way at the same time, as a newer schedule may
 * leave them; loads that are planned on one vehicle have them together.
 */
@Component("boundTwice")
class BoundTwice {

    /** Drivers and plates are compared as they sound, whatever the case, and plates whatever parts their letters. */
    private static final String TWICE = """
            with bound as materialized (
                select s.number, s.status, d.name district, s.shares_with, k.same, k.who,
                    coalesce(s.departed_at, s.planned_departure) leaves, coalesce(s.expected_arrival, s.planned_arrival) comes
                from shipment s join district d on d.code = s.district_code join shipment_carrier c on c.shipment_id = s.id
                cross join lateral (values ('driver ' || lower(trim(c.driver)), trim(c.driver)),
                    ('plate ' || upper(regexp_replace(c.plate, '\\W', '', 'g')), c.plate)) k(same, who)
                where s.election_code = :election and s.regency_code = :regency and s.status in ('PLANNED', 'DISPATCHED')
                    and k.who ~ '\\w')
            select distinct a.number, a.who, b.number other, b.district
            from bound a join bound b on b.same = a.same and b.number <> a.number
            where a.status = 'PLANNED' and (a.leaves = b.leaves or a.leaves < b.comes and b.leaves < a.comes)
                and not (b.district = any (string_to_array(a.shares_with, ', '))
                    or a.district = any (string_to_array(b.shares_with, ', ')))
            order by a.number, b.number, a.who""";

    private final JdbcClient jdbc;

    BoundTwice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody, or a vehicle, bound to another load too.
     *
     * @param number of the load that is told of it
     * @param other number of the other load
     * @param district where that one goes
     */
    public record Twice(String number, String who, String other, String district) {}

    /** By number of the loads that have not left. */
    @Transactional(readOnly = true)
    public Map<String, List<Twice>> of(OfficeKey office) {
        return jdbc
                .sql(TWICE)
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Twice.class)
                .list()
                .stream()
                .collect(groupingBy(Twice::number));
    }
}
