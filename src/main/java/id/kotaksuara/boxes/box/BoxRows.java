package id.kotaksuara.boxes.box;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads boxes with the names around them, as pages, labels and passports show them. */
@Repository
public class BoxRows {

    /** A station's boxes are numbered through: those of the first contest, of the second, and what serves none. */
    private static final String ROWS = """
            with chosen as materialized (select b.* from ballot_box b where %s),
                needed as materialized (
                    select n.* from needed_box n
                    where n.election_code = any (array(select distinct election_code from chosen))
                      and n.village_code = any (array(select distinct village_code from chosen)))
            select b.code, b.election_code, b.regency_code, b.state, b.station_number, b.village_code, v.name village,
                   v.district_code, d.name district, g.name regency, p.name province, b.contest_code,
                   coalesce(c.name, '') contest,
                   coalesce(t.number, b.ordinal) as number, b.ordinal, b.ballots,
                   coalesce(n.ballots + b.moved_ballots, 0) needed, b.moved_ballots, b.warehouse_code, b.shipment_number
            from chosen b
            join village v on v.code = b.village_code join district d on d.code = v.district_code
            join regency g on g.code = b.regency_code join province p on p.code = g.province_code
            left join contest c on c.election_code = b.election_code and c.code = b.contest_code
            left join box_slot t on t.election_code = b.election_code and t.contest_code = b.contest_code
                and t.ordinal = b.ordinal
            left join needed n on n.election_code = b.election_code and n.village_code = b.village_code
                and n.station_number = b.station_number and n.contest_code = b.contest_code and n.ordinal = b.ordinal
            order by b.village_code, b.station_number, c.position nulls last, b.ordinal""";

    private final JdbcClient jdbc;

    BoxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A box by its code alone, of whichever office. */
    public Optional<BoxRow> find(BoxCode code) {
        return read("b.code = :code", Map.of("code", code.text())).stream().findFirst();
    }

    public BoxRow withCode(OfficeKey office, BoxCode code) {
        return find(code)
                .filter(row -> row.office().equals(office))
                .orElseThrow(() -> new NotFound("box", code.spoken()));
    }

    /** The box whose code somebody of the office typed or scanned; said in words where it is none of the office's. */
    public BoxRow scanned(OfficeKey office, String typed) {
        BoxCode code = BoxCode.read(typed);
        BoxRow row = find(code).orElseThrow(() -> new RuleBroken("box.code.unknown", code.spoken()));
        if (!row.office().equals(office)) {
            throw new RuleBroken(
                    "box.code.elsewhere",
                    code.spoken(),
                    row.place().regency(),
                    jdbc.sql("select name from election where code = ?")
                            .param(row.office().election())
                            .query(String.class)
                            .single());
        }
        return row;
    }

    /** Boxes by their codes, whatever became of them. */
    public Map<String, BoxRow> withCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : read("b.code in (:codes)", Map.of("codes", codes)).stream()
                        .collect(Collectors.toMap(BoxRow::code, row -> row));
    }

    /** The live boxes of a district or village, in the order of packing. */
    public List<BoxRow> within(OfficeKey office, String region) {
        return read(
                "b.election_code = :election and b.regency_code = :regency and b.state not in ('WITHDRAWN', 'REPLACED')"
                        + " and (b.village_code = :region or b.village_code like :within)",
                Map.of(
                        "election",
                        office.election(),
                        "regency",
                        office.regency(),
                        "region",
                        region,
                        "within",
                        region + ".%"));
    }

    /** The sealed boxes of these stations, each written {@code 63.03.05.1003/7}, in the order of packing. */
    public List<BoxRow> sealed(OfficeKey office, Collection<String> stations) {
        if (stations.isEmpty()) {
            return List.of();
        }
        var villages = stations.stream()
                .map(station -> station.substring(0, station.indexOf('/')))
                .collect(Collectors.toSet());
        return read(
                "b.election_code = :election and b.regency_code = :regency and b.state = 'SEALED'"
                        + " and b.village_code in (:villages) and b.village_code || '/' || b.station_number in (:stations)",
                Map.of(
                        "election",
                        office.election(),
                        "regency",
                        office.regency(),
                        "villages",
                        villages,
                        "stations",
                        stations));
    }

    /** The boxes that a shipment took along, in the order of stations. */
    public List<BoxRow> ofShipment(OfficeKey office, String shipment) {
        return read(
                "b.election_code = :election and b.regency_code = :regency and b.shipment_number = :shipment",
                Map.of("election", office.election(), "regency", office.regency(), "shipment", shipment));
    }

    /** The same with those that are back, as its papers named them when it left; which they are only their history knows. */
    public List<BoxRow> leftWith(OfficeKey office, String shipment) {
        return read(
                "b.election_code = :election and b.regency_code = :regency and (b.shipment_number = :shipment or exists"
                        + " (select from box_event e where e.code = b.code and e.kind = 'RETURNED' and e.detail = :shipment))",
                Map.of("election", office.election(), "regency", office.regency(), "shipment", shipment));
    }

    private List<BoxRow> read(String which, Map<String, ?> values) {
        return jdbc.sql(ROWS.formatted(which))
                .params(values)
                .query((row, number) -> read(row))
                .list();
    }

    private static BoxRow read(ResultSet row) throws SQLException {
        return new BoxRow(
                new OfficeKey(row.getString("election_code"), row.getString("regency_code")),
                row.getString("code"),
                BoxState.valueOf(row.getString("state")),
                place(row),
                row.getString("contest_code"),
                row.getInt("number"),
                row.getInt("ordinal"),
                row.getString("contest"),
                row.getObject("ballots", Integer.class),
                row.getInt("needed"),
                row.getInt("moved_ballots"),
                row.getString("warehouse_code"),
                row.getString("shipment_number"));
    }

    private static BoxRow.Place place(ResultSet row) throws SQLException {
        return new BoxRow.Place(
                row.getInt("station_number"),
                row.getString("village_code"),
                row.getString("district_code"),
                row.getString("village"),
                row.getString("district"),
                row.getString("regency"),
                row.getString("province"));
    }
}
