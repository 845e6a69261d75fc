package id.kotaksuara.goods.sorting;

import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bundles that were drawn, and what was counted of them. */
@Component
class Samples {

    private final OfficeSql sql;

    Samples(OfficeSql sql) {
        this.sql = sql;
    }

    /** By the number of their lot. */
    Map<Integer, Sample> of(OfficeKey office) {
        var samples = new HashMap<Integer, Sample>();
        sql.of("""
                        select p.*, c.sheets, c.counter from sorting_sample p left join sorting_sample_count c
                            on c.election_code = p.election_code and c.regency_code = p.regency_code and c.lot = p.lot
                        where p.election_code = :election and p.regency_code = :regency""", office).query(row -> {
            samples.put(
                    row.getInt("lot"),
                    new Sample(
                            row.getInt("bundle"),
                            row.getInt("bundles"),
                            row.getInt("expected"),
                            row.getObject("sheets", Integer.class),
                            row.getString("counter")));
        });
        return samples;
    }

    void keep(OfficeKey office, int lot, Sample drawn) {
        sql.of("insert into sorting_sample values (:election, :regency, :lot, :bundle, :bundles, :expected)", office)
                .param("lot", lot)
                .param("bundle", drawn.bundle())
                .param("bundles", drawn.bundles())
                .param("expected", drawn.expected())
                .update();
    }

    void count(OfficeKey office, int lot, SampleForm.Counted counted) {
        sql.signed(
                        "insert into sorting_sample_count values (:election, :regency, :lot, :sheets, :counter, :actor,"
                                + " :at)",
                        office)
                .param("lot", lot)
                .param("sheets", counted.sheets())
                .param("counter", counted.counter())
                .update();
    }
}
