package id.kotaksuara.boxes.label;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every printing of labels: which, when, by whom, on what. */
@Repository
public class LabelPrints {

    private static final int SHOWN = 100;
    private static final Duration OPEN = Duration.ofHours(1);

    private final JdbcClient jdbc;

    LabelPrints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One printing.
     *
     * @param region the district or village whose labels they are
     * @param boxCode of the one box or collo whose label it is, "" for all of the region
     * @param colli whether they are those of colli, and not of boxes
     */
    public record LabelPrint(
            int number, String region, String boxCode, boolean colli, String paper, int labels, Instant at, String by) {

        /** Whoever asked for it opens its sheets for a while; later, and for everybody else, it is printed again. */
        public boolean opens(String account, Instant now) {
            return by.equals(account) && now.isBefore(at.plus(OPEN));
        }
    }

    /** Remembers a printing and gives it the office's next number. */
    @Transactional(propagation = Propagation.MANDATORY)
    int add(OfficeKey office, LabelPrint print) {
        return jdbc.sql(
                        "insert into label_print (election_code, regency_code, number, region_code, box_code, colli, paper,"
                                + " labels, printed_at, printed_by) select :election, :regency, coalesce(max(number), 0) + 1,"
                                + " :region, nullif(:box, ''), :colli, :paper, :labels, :at, :by from label_print"
                                + " where election_code = :election and regency_code = :regency returning number")
                .param("election", office.election())
                .param("regency", office.regency())
                .param("region", print.region())
                .param("box", print.boxCode())
                .param("colli", print.colli())
                .param("paper", print.paper())
                .param("labels", print.labels())
                .param("at", print.at().atOffset(ZoneOffset.UTC))
                .param("by", print.by())
                .query(Integer.class)
                .single();
    }

    LabelPrint numbered(OfficeKey office, int number) {
        return read(office, "and number = " + number).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("labelPrint", number));
    }

    /** The newest printings, newest first. */
    List<LabelPrint> newest(OfficeKey office) {
        return read(office, "order by number desc limit " + SHOWN);
    }

    /** The printings in which a box's label was among, oldest first: those from when it was made until it was given up. */
    public List<LabelPrint> of(OfficeKey office, String code) {
        return from(
                        office,
                        "label_print p join ballot_box b on b.code = :code and p.printed_at >= b.made_at"
                                + " and (p.box_code = b.code or p.box_code is null and not p.colli"
                                + " and b.village_code like p.region_code || '%')"
                                + " and not exists (select from box_event e where e.code = b.code"
                                + " and e.kind in ('WITHDRAWN', 'REPLACED') and e.at <= p.printed_at)",
                        "order by p.number")
                .param("code", code)
                .query((row, number) -> read(row))
                .list();
    }

    private List<LabelPrint> read(OfficeKey office, String which) {
        return from(office, "label_print p", which)
                .query((row, number) -> read(row))
                .list();
    }

    private StatementSpec from(OfficeKey office, String tables, String which) {
        return jdbc.sql("select p.* from " + tables
                        + " where p.election_code = :election and p.regency_code = :regency " + which)
                .param("election", office.election())
                .param("regency", office.regency());
    }

    private static LabelPrint read(ResultSet row) throws SQLException {
        String box = row.getString("box_code");
        return new LabelPrint(
                row.getInt("number"),
                row.getString("region_code"),
                box == null ? "" : box,
                row.getBoolean("colli"),
                row.getString("paper"),
                row.getInt("labels"),
                row.getObject("printed_at", OffsetDateTime.class).toInstant(),
                row.getString("printed_by"));
    }
}
