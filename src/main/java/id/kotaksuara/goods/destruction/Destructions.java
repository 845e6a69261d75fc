package id.kotaksuara.goods.destruction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.goods.destruction.Destruction.Event;
import id.kotaksuara.goods.destruction.Destruction.Line;
import id.kotaksuara.goods.destruction.Destruction.Sheets;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The minutes of destroyed ballots of each office. */
@Component
@Transactional(readOnly = true)
class Destructions {

    private static final String OFFICE = " where election_code = :election and regency_code = :regency ";

    private final OfficeSql sql;

    Destructions(OfficeSql sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<Destruction> of(OfficeKey office) {
        Map<Integer, List<Line>> lines = lines(office);
        return sql.of("select * from goods_destruction" + OFFICE + "order by number desc", office)
                .query((row, at) -> new Destruction(
                        row.getInt("number"), event(row), lines.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    Destruction numbered(OfficeKey office, int number) {
        return of(office).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("goods-destruction", number));
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getObject("held_on", LocalDate.class),
                row.getString("hour"),
                row.getString("place"),
                row.getString("method"),
                row.getString("officer"),
                row.getString("witnesses").lines().toList());
    }

    private Map<Integer, List<Line>> lines(OfficeKey office) {
        record Of(int destruction, Line line) {}
        return sql
                .of("select * from goods_destruction_line" + OFFICE + "order by material, contest_code", office)
                .query((row, at) -> new Of(
                        row.getInt("destruction"),
                        new Line(
                                GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                                new Sheets(row.getInt("damaged_due"), row.getInt("damaged")),
                                new Sheets(row.getInt("surplus_due"), row.getInt("surplus")))))
                .list()
                .stream()
                .collect(groupingBy(Of::destruction, mapping(Of::line, toList())));
    }

    /** Writes minutes down under the office's next number. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(OfficeKey office, Event event, List<Line> lines) {
        int number = sql.next(sql.of("select max(number) from goods_destruction" + OFFICE, office));
        sql.signed(
                        "insert into goods_destruction values (:election, :regency, :number, :day, :hour, :place,"
                                + " :method, :officer, :witnesses, :actor, :at)",
                        office)
                .param("number", number)
                .param("day", event.day())
                .param("hour", event.hour())
                .param("place", event.place())
                .param("method", event.method())
                .param("officer", event.officer())
                .param("witnesses", String.join("\n", event.witnesses()))
                .update();
        lines.forEach(line -> add(office, number, line));
        return number;
    }

    private void add(OfficeKey office, int number, Line line) {
        sql.of(
                        "insert into goods_destruction_line values (:election, :regency, :number, :material, :contest,"
                                + " :damagedDue, :damaged, :surplusDue, :surplus)",
                        office)
                .param("number", number)
                .param("material", line.goods().material().name())
                .param("contest", line.goods().contestCode())
                .param("damagedDue", line.damaged().due())
                .param("damaged", line.damaged().counted())
                .param("surplusDue", line.surplus().due())
                .param("surplus", line.surplus().counted())
                .update();
    }
}
