package id.kotaksuara.goods.sorting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.goods.incoming.GoodsReceipts.Delivered;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.sorting.SortingLot.Signed;
import id.kotaksuara.goods.sorting.SortingLot.Step;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lots that each office has given out to be sorted and folded. */
@Component
@Transactional(readOnly = true)
class SortingLots {

    private static final String OFFICE = " where election_code = :election and regency_code = :regency ";

    private final OfficeSql sql;
    private final Samples samples;
    private final Sources sources;

    SortingLots(OfficeSql sql, Samples samples, Sources sources) {
        this.sources = sources;
        this.samples = samples;
        this.sql = sql;
    }

    /** The newest first. */
    List<SortingLot> of(OfficeKey office) {
        Map<Integer, List<Step>> steps = steps(office);
        Map<Integer, Sample> drawn = samples.of(office);
        Map<Integer, List<Delivered>> delivered = sources.of(office);
        Map<Integer, Signed> withdrawn = withdrawn(office);
        return sql.of("select * from sorting_lot" + OFFICE + "order by number desc", office)
                .query((row, at) -> new SortingLot(
                        row.getInt("number"),
                        new SortingLot.Given(
                                row.getString("warehouse_code"),
                                GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                                row.getString("team"),
                                row.getInt("sheets")),
                        delivered.getOrDefault(row.getInt("number"), List.of()),
                        signed(row),
                        steps.getOrDefault(row.getInt("number"), List.of()),
                        drawn.get(row.getInt("number")),
                        withdrawn.get(row.getInt("number"))))
                .list();
    }

    SortingLot numbered(OfficeKey office, int number) {
        return of(office).stream()
                .filter(lot -> lot.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("sorting-lot", number));
    }

    private Map<Integer, Signed> withdrawn(OfficeKey office) {
        var withdrawn = new HashMap<Integer, Signed>();
        sql.of("select * from sorting_lot_withdrawn" + OFFICE, office).query(row -> {
            withdrawn.put(row.getInt("lot"), signed(row));
        });
        return withdrawn;
    }

    private Map<Integer, List<Step>> steps(OfficeKey office) {
        record OfLot(int lot, Step step) {}
        return sql
                .of("select * from sorting_count" + OFFICE + "order by step", office)
                .query((row, at) ->
                        new OfLot(row.getInt("lot"), new Step(count(row), row.getBoolean("closes"), signed(row))))
                .list()
                .stream()
                .collect(groupingBy(OfLot::lot, mapping(OfLot::step, toList())));
    }

    private static SheetCount count(ResultSet row) throws SQLException {
        var damaged = new EnumMap<SheetDamage, Integer>(SheetDamage.class);
        for (SheetDamage reason : SheetDamage.values()) {
            damaged.put(reason, row.getInt(reason.column()));
        }
        return new SheetCount(row.getInt("good"), damaged, row.getString("counter"));
    }

    private static Signed signed(ResultSet row) throws SQLException {
        return new Signed(
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
