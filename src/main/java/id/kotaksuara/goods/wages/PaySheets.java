package id.kotaksuara.goods.wages;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each team earned on a day: by the rates and members of that day, and once it was paid, as it was paid. */
@Component
@Transactional
class PaySheets {

    private static final String OFFICE = " where election_code = :election and regency_code = :regency ";

    private static final String EARNED = """
            select c.named as team, c.material, c.contest_code, sum(c.good) sheets, r.rupiah, t.members
            from (select *, first_value(team) over (partition by lower(team) order by number) named,
                         (closed_at at time zone :zone)::date as day from sorting_closed
                  where election_code = :election and regency_code = :regency) c
            left join lateral (select r.rupiah from sorting_rate r where r.election_code = c.election_code
                and r.regency_code = c.regency_code and r.material = c.material and r.contest_code = c.contest_code
                and r.since <= c.day order by r.since desc limit 1) r on true
            left join lateral (select case when t.gone and t.since < c.day then '' else t.members end as members
                from sorting_team t where t.election_code = c.election_code
                and t.regency_code = c.regency_code and lower(t.name) = lower(c.team)
                and t.since <= c.day order by t.since desc limit 1) t on true
            where c.day = :day
            group by c.named, c.material, c.contest_code, r.rupiah, t.members order by lower(c.named), 2, 3""";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final OfficeClock clock;
    private final GoodsOfOffice goods;
    private final Journal journal;

    PaySheets(OfficeSql sql, OfficeQueue queue, OfficeClock clock, GoodsOfOffice goods, Journal journal) {
        this.goods = goods;
        this.sql = sql;
        this.queue = queue;
        this.clock = clock;
        this.journal = journal;
    }

    /** The days on which lots were closed, the newest first. */
    @Transactional(readOnly = true)
    List<LocalDate> days(OfficeKey office) {
        return inZone(
                        "select distinct (closed_at at time zone :zone)::date as day from sorting_closed" + OFFICE
                                + "order by 1 desc",
                        office)
                .query(LocalDate.class)
                .list();
    }

    @Transactional(readOnly = true)
    PaySheet of(OfficeKey office, LocalDate day) {
        return paid(office, day)
                .map(paid -> new PaySheet(day, handedOut(office, day), paid))
                .orElseGet(() -> new PaySheet(day, earned(office, day), null));
    }

    private Optional<PaySheet.Paid> paid(OfficeKey office, LocalDate day) {
        return sql.of("select actor, at from sorting_payday" + OFFICE + "and day = :day", office)
                .param("day", day)
                .query((row, number) -> new PaySheet.Paid(
                        row.getString("actor"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private List<PaySheet.Row> earned(OfficeKey office, LocalDate day) {
        return inZone(EARNED, office)
                .param("day", day)
                .query((row, number) -> row(office, row, members(row.getString("members"))))
                .list();
    }

    private List<PaySheet.Row> handedOut(OfficeKey office, LocalDate day) {
        return sql.of(
                        "select * from sorting_payday_line" + OFFICE
                                + "and day = :day order by lower(team), material, contest_code",
                        office)
                .param("day", day)
                .query((row, number) -> row(office, row, row.getInt("members")))
                .list();
    }

    private static PaySheet.Row row(OfficeKey office, ResultSet row, int members) throws SQLException {
        return new PaySheet.Row(
                row.getString("team"),
                members,
                GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                row.getLong("sheets"),
                row.getObject("rupiah", Integer.class));
    }

    private static int members(@Nullable String names) {
        return names == null ? 0 : Math.toIntExact(names.lines().count());
    }

    /** Says that a day was paid, once: it must be over, so that no lot comes to it any more, and every rate be known. */
    void pay(OfficeKey office, LocalDate day) {
        queue.enter(office);
        PaySheet sheet = of(office, day);
        mustBePayable(office, sheet);
        sql.signed("insert into sorting_payday values (:election, :regency, :day, :actor, :at)", office)
                .param("day", day)
                .update();
        sheet.rows().forEach(row -> keep(office, day, row));
        String said = day + ": Rp" + sheet.rupiah();
        journal.record(new Entry("goods:" + office.path(), office.regency(), "journal.goods.wages.paid", null, said));
    }

    private void mustBePayable(OfficeKey office, PaySheet sheet) {
        if (sheet.paid() != null) {
            throw new RuleBroken("goods.wages.paid.before");
        }
        if (!sheet.day().isBefore(clock.today(office.regency()))) {
            throw new RuleBroken("goods.wages.paid.today");
        }
        if (sheet.rows().isEmpty()) {
            throw new RuleBroken("goods.wages.none");
        }
        if (sheet.unpaid()) {
            var names = goods.names(office);
            throw new RuleBroken(
                    "goods.wages.paid.rate",
                    sheet.withoutRate().stream().map(names::of).collect(joining("; ")));
        }
    }

    private void keep(OfficeKey office, LocalDate day, PaySheet.Row row) {
        sql.of(
                        "insert into sorting_payday_line values (:election, :regency, :day, :team, :material, :contest,"
                                + " :members, :sheets, :rupiah)",
                        office)
                .param("day", day)
                .param("team", row.team())
                .param("material", row.goods().material().name())
                .param("contest", row.goods().contestCode())
                .param("members", row.members())
                .param("sheets", row.sheets())
                .param("rupiah", row.rate())
                .update();
    }

    private StatementSpec inZone(String statement, OfficeKey office) {
        return sql.of(statement, office)
                .param("zone", clock.zoneId(office.regency()).getId());
    }
}
