package id.kotaksuara.boxes.office;

import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds boxes that were sealed before an office kept them one by one, and have no name yet. */
@Repository
class Unnamed {

    private static final String SEALED = """
            select w.code, w.name, i.contest_code, coalesce(c.name, '') contest, sum(i.quantity) - (
                select count(*) from ballot_box b where b.election_code = :election and b.regency_code = :regency
                  and b.warehouse_code = w.code and b.goods_contest = i.contest_code and b.state = 'SEALED') boxes
            from stock_item i join warehouse w on w.id = i.warehouse_id
            left join contest c on c.election_code = i.election_code and c.code = i.contest_code
            where w.regency_code = :regency and i.election_code = :election and i.material = 'BALLOT_BOX'
              and i.state = 'SEALED'
            group by w.code, w.name, i.contest_code, c.name, c.position order by w.code, c.position""";

    private final JdbcClient jdbc;

    Unnamed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sealed boxes in a warehouse without a name; contest "" where the stock does not tell contests apart. */
    record Sealed(String warehouse, String name, String contest, int boxes) {}

    List<Sealed> of(OfficeKey office) {
        return jdbc
                .sql(SEALED)
                .param("election", office.election())
                .param("regency", office.regency())
                .query((row, number) -> new Sealed(row.getString(1), row.getString(2), row.getString(4), row.getInt(5)))
                .list()
                .stream()
                .filter(some -> some.boxes() > 0)
                .toList();
    }
}
