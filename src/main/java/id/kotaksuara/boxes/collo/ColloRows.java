package id.kotaksuara.boxes.collo;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads colli with the names around them and what belongs inside now. */
@Repository
public class ColloRows {

    /**
     * What is there and what is needed are put side by side by sorting both, which takes as long as there are colli, however
     * few of them the database expects.
     */
    private static final String ROWS = """
            select c.code, c.kind, c.state, c.station_number, c.ordinal, c.contents, c.warehouse_code, c.shipment_number,
                   coalesce(v.code, '') village_code, coalesce(v.name, '') village, d.code district_code, d.name district,
                   g.name regency, p.name province, coalesce(c.needed, '') needed,
                   (select count(*) from collo o where o.election_code = :election and o.holder_code = c.holder_code
                    and o.station_number = c.station_number and o.kind = c.kind
                    and o.state not in ('WITHDRAWN', 'REPLACED')) of_holder,
                   coalesce(c.goes_with, '') as with
            from (select k.id, k.code, k.kind, k.state, k.holder_code, k.station_number, k.ordinal, k.contents, k.warehouse_code,
                         k.shipment_number, max(k.need) over same as needed, max(k.beside) over same as goes_with
                  from (select c.id, c.code, c.kind, c.state, c.holder_code, c.station_number, c.ordinal, c.contents,
                               c.warehouse_code, c.shipment_number, null as need, null as beside
                        from collo c where c.election_code = :election and c.regency_code = :regency and %s
                        union all
                        select null, null, n.kind, null, n.holder_code, n.station_number, n.ordinal, null, null, null,
                               n.contents, n.with_village || '/' || n.with_station
                        from needed_colli(:election, :regency) n where :work) k
                  window same as (partition by k.kind, k.holder_code, k.station_number, k.ordinal)) c
            left join village v on v.code = c.holder_code
            join district d on d.code = coalesce(v.district_code, c.holder_code)
            join regency g on g.code = :regency join province p on p.code = g.province_code
            where c.id is not null""";

    /** Those of a district first, then village by village, each with its stations behind it. */
    private static final String IN_ORDER = " order by c.holder_code, c.station_number, c.kind, c.ordinal, c.id";

    private final JdbcClient jdbc;
    private final Elections elections;

    ColloRows(JdbcClient jdbc, Elections elections) {
        this.jdbc = jdbc;
        this.elections = elections;
    }

    /** A collo by its code alone, of whichever office. */
    public Optional<ColloRow> find(BoxCode code) {
        return jdbc.sql("select election_code, regency_code from collo where code = :code")
                .param("code", code.text())
                .query((row, number) -> new OfficeKey(row.getString(1), row.getString(2)))
                .optional()
                .map(office -> read(office, "c.code = :code", Map.of("code", code.text()))
                        .get(0));
    }

    public ColloRow withCode(OfficeKey office, BoxCode code) {
        return find(code)
                .filter(row -> row.office().equals(office))
                .orElseThrow(() -> new NotFound("collo", code.spoken()));
    }

    /** The collo whose code somebody of the office typed or scanned; said in words where it is none of the office's. */
    ColloRow scanned(OfficeKey office, String typed) {
        BoxCode code = BoxCode.read(typed);
        ColloRow row = find(code).orElseThrow(() -> new RuleBroken("collo.code.unknown", code.spoken()));
        if (!row.office().equals(office)) {
            throw new RuleBroken(
                    "box.code.elsewhere",
                    code.spoken(),
                    row.place().regency(),
                    elections.withCode(row.office().election()).name());
        }
        return row;
    }

    /** The live colli of the regency or one of its districts. */
    public List<ColloRow> within(OfficeKey office, String region) {
        return read(
                office,
                "c.state not in ('WITHDRAWN', 'REPLACED') and (c.holder_code = :region or c.holder_code like :within)",
                Map.of("region", region, "within", region + ".%"));
    }

    /** Those that a shipment took along; what they hold is what was packed, whatever is needed now. */
    public List<ColloRow> ofShipment(OfficeKey office, String shipment) {
        return read(
                office,
                "c.shipment_number = :shipment and c.state <> 'REPLACED'",
                Map.of("shipment", shipment, "work", false));
    }

    private List<ColloRow> read(OfficeKey office, String which, Map<String, ?> values) {
        var all = new HashMap<String, Object>(values);
        all.putIfAbsent("work", true);
        all.put("election", office.election());
        all.put("regency", office.regency());
        return jdbc.sql(ROWS.formatted(which) + IN_ORDER)
                .params(all)
                .query((row, number) -> row(office, row))
                .list();
    }

    private static ColloRow row(OfficeKey office, ResultSet row) throws SQLException {
        return new ColloRow(
                office,
                row.getString("code"),
                ColloKind.valueOf(row.getString("kind")),
                new BoxRow.Place(
                        row.getInt("station_number"),
                        row.getString("village_code"),
                        row.getString("district_code"),
                        row.getString("village"),
                        row.getString("district"),
                        row.getString("regency"),
                        row.getString("province")),
                ColloState.valueOf(row.getString("state")),
                row.getInt("ordinal") + "/" + Math.max(row.getInt("ordinal"), row.getInt("of_holder")),
                row.getString("contents"),
                row.getString("needed"),
                row.getString("with"),
                row.getString("warehouse_code"),
                row.getString("shipment_number"));
    }
}
