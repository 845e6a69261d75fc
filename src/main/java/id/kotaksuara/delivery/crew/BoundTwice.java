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
public class BoundTwice {

    private static final String TWICE = """
            select distinct a.number, case when %s then ca.driver else ca.plate end who, b.number other, d.name district
            from (select s.*, coalesce(departed_at, planned_departure) leaves,
                    coalesce(expected_arrival, planned_arrival) comes from shipment s) a
                join shipment_carrier ca on ca.shipment_id = a.id
                join (select s.*, coalesce(departed_at, planned_departure) leaves,
                    coalesce(expected_arrival, planned_arrival) comes from shipment s) b
                    on b.election_code = a.election_code and b.regency_code = a.regency_code and b.id <> a.id
                join shipment_carrier cb on cb.shipment_id = b.id
                join district d on d.code = b.district_code
                join district own on own.code = a.district_code
            where a.election_code = :election and a.regency_code = :regency and a.status = 'PLANNED'
                and b.status in ('PLANNED', 'DISPATCHED')
                and (a.leaves = b.leaves or a.leaves < b.comes and b.leaves < a.comes)
                and not (d.name = any (string_to_array(a.shares_with, ', ')) or own.name = any (string_to_array(b.shares_with, ', ')))
                and (%s or %s)
            order by a.number, b.number, who""".formatted(Same.DRIVER, Same.DRIVER, Same.PLATE);

    private static final class Same {
        static final String DRIVER = "(trim(ca.driver) <> '' and lower(trim(ca.driver)) = lower(trim(cb.driver)))";
        static final String PLATE = "(ca.plate ~ '\\w' and upper(regexp_replace(ca.plate, '\\W', '', 'g'))"
                + " = upper(regexp_replace(cb.plate, '\\W', '', 'g')))";
    }

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
