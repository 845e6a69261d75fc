package id.kotaksuara.boxes.mishap;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.boxes.mishap.BoxMinutes.About;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The minutes that each office has written of mishaps with its boxes; none is ever changed. */
@Repository
public class MinutesBook {

    private static final String OFFICE = " where m.election_code = :election and m.regency_code = :regency ";

    private final OfficeSql sql;
    private final OfficeQueue queue;

    MinutesBook(OfficeSql sql, OfficeQueue queue) {
        this.sql = sql;
        this.queue = queue;
    }

    /** The number that the next ones get; nobody else of the office writes any until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(OfficeKey office) {
        queue.enter(office);
        return sql.next(sql.of("select max(number) from box_minutes m" + OFFICE, office));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(OfficeKey office, int number, MishapForm.Said said, List<About> about) {
        sql.signed(
                        "insert into box_minutes values (:election, :regency, :number, :what, :paper, :ballots, :reason,"
                                + " :first, :second, :witnesses, :actor, :at)",
                        office)
                .param("number", number)
                .param("what", said.what().name())
                .param("paper", said.signed().paper())
                .param("ballots", said.beside().ballots())
                .param("reason", said.reason())
                .param("first", said.persons().get(0))
                .param("second", said.persons().get(1))
                .param("witnesses", String.join("\n", said.signed().witnesses()))
                .update();
        about.forEach(box -> write(office, number, box));
    }

    private void write(OfficeKey office, int number, About box) {
        sql.of(
                        "insert into box_minutes_box values (:election, :regency, :number, :code, :other, :ballots, :place,"
                                + " :seals)",
                        office)
                .param("number", number)
                .param("code", box.code())
                .param("other", box.other(), Types.VARCHAR)
                .param("ballots", box.ballots(), Types.INTEGER)
                .param("place", box.place())
                .param("seals", box.seals())
                .update();
    }

    /** How many there are. */
    int count(OfficeKey office) {
        return sql.of("select count(*) from box_minutes m" + OFFICE, office)
                .query(Integer.class)
                .single();
    }

    /** Some of them, the newest first, without their boxes. */
    List<BoxMinutes> newest(OfficeKey office, int from, int most) {
        return sql.of(
                        "select m.* from box_minutes m" + OFFICE + "order by number desc limit :most offset :from",
                        office)
                .param("most", most)
                .param("from", from)
                .query((row, at) -> minutes(row, List.of()))
                .list();
    }

    /** Those about a box, the oldest first, without their boxes. */
    @Transactional(readOnly = true)
    public List<BoxMinutes> of(OfficeKey office, String code) {
        return sql.of(
                        "select distinct m.* from box_minutes m join box_minutes_box b on (b.election_code, b.regency_code,"
                                + " b.minutes) = (m.election_code, m.regency_code, m.number)" + OFFICE
                                + "and :code in (b.code, b.other) order by number",
                        office)
                .param("code", code)
                .query((row, at) -> minutes(row, List.of()))
                .list();
    }

    BoxMinutes numbered(OfficeKey office, int number) {
        var about = sql.of("select * from box_minutes_box m" + OFFICE + "and minutes = :number order by code", office)
                .param("number", number)
                .query((row, at) -> about(row))
                .list();
        return sql.of("select m.* from box_minutes m" + OFFICE + "and number = :number", office)
                .param("number", number)
                .query((row, at) -> minutes(row, about))
                .optional()
                .orElseThrow(() -> new NotFound("minutes", number));
    }

    private static About about(ResultSet row) throws SQLException {
        return new About(
                row.getString("code"),
                row.getString("other"),
                row.getObject("ballots", Integer.class),
                row.getString("place"),
                row.getString("seals"));
    }

    private static BoxMinutes minutes(ResultSet row, List<About> about) throws SQLException {
        return new BoxMinutes(
                row.getInt("number"),
                Mishap.valueOf(row.getString("what")),
                row.getInt("ballots"),
                row.getString("reason"),
                new BoxMinutes.Signed(
                        row.getString("paper"),
                        List.of(row.getString("first_person"), row.getString("second_person")),
                        row.getString("witnesses").lines().toList()),
                new BoxMinutes.Written(
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()),
                about);
    }
}
