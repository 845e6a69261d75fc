package id.kotaksuara.goods.wages;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams of an office and what they are paid for a sheet; both hold from a day on, and what held before stays. */
@Component
@Transactional
class Wages {

    private static final String OFFICE = " where election_code = :election and regency_code = :regency ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private static final String UNCLOSED = """
            select count(*) from sorting_lot l where l.election_code = :election and l.regency_code = :regency
              and lower(l.team) = lower(:name) and not exists (select from sorting_closed c
                where c.election_code = l.election_code and c.regency_code = l.regency_code and c.number = l.number)
              and not exists (select from sorting_lot_withdrawn w
                where w.election_code = l.election_code and w.regency_code = l.regency_code and w.lot = l.number)""";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final OfficeClock clock;
    private final Journal journal;
    private final GoodsOfOffice goods;

    Wages(OfficeSql sql, OfficeQueue queue, OfficeClock clock, Journal journal, GoodsOfOffice goods) {
        this.goods = goods;
        this.sql = sql;
        this.queue = queue;
        this.clock = clock;
        this.journal = journal;
    }

    /** Those that sort now. */
    @Transactional(readOnly = true)
    List<SortingTeam> teams(OfficeKey office) {
        return sql.of(
                        "select name, members, disabled from (select distinct on (lower(name)) * from sorting_team"
                                + OFFICE + "order by lower(name), since desc) t where not gone order by lower(name)",
                        office)
                .query((row, number) -> new SortingTeam(
                        row.getString("name"), row.getString("members").lines().toList(), row.getInt("disabled")))
                .list();
    }

    /** Writes a team down, or what changes of it from today on. */
    void save(OfficeKey office, SortingTeam team) {
        queue.enter(office);
        keep(office, team, false);
        record(office, "team", null, team.name() + ": " + team.members().size());
    }

    /** A team sorts no longer; whatever it has sorted stays its own, today's too, which its members are paid for. */
    void remove(OfficeKey office, String name) {
        queue.enter(office);
        SortingTeam team = teams(office).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("goods.wages.noTeam", name));
        int unclosed = sql.of(UNCLOSED, office)
                .param("name", name)
                .query(Integer.class)
                .single();
        if (unclosed > 0) {
            throw new RuleBroken("goods.wages.hasLots", team.name(), unclosed);
        }
        keep(office, team, true);
        record(office, "noTeam", team.name() + ": " + team.members().size(), null);
    }

    /** Of a team that is new it holds from the beginning, because lots name it that were closed before. */
    private void keep(OfficeKey office, SortingTeam team, boolean gone) {
        sql.of(
                        "insert into sorting_team (election_code, regency_code, name, members, disabled, since, gone)"
                                + " select :election, :regency, :name, :members, :disabled, case when exists (select from"
                                + " sorting_team" + OFFICE
                                + "and lower(name) = lower(:name)) then :today else :ever end, :gone"
                                + " on conflict (election_code, regency_code, lower(name), since) do update"
                                + " set members = excluded.members, disabled = excluded.disabled, gone = excluded.gone",
                        office)
                .param("name", team.name())
                .param("members", String.join("\n", team.members()))
                .param("disabled", team.disabled())
                .param("today", clock.today(office.regency()))
                .param("ever", SheetRate.EVER)
                .param("gone", gone)
                .update();
    }

    /** By kind, those before later ones. */
    @Transactional(readOnly = true)
    List<SheetRate> rates(OfficeKey office) {
        return sql.of("select * from sorting_rate" + OFFICE + "order by material, contest_code, since", office)
                .query((row, number) -> new SheetRate(
                        GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                        row.getInt("rupiah"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    private List<SheetRate> ratesOf(OfficeKey office, Goods goods) {
        return rates(office).stream().filter(rate -> rate.goods().equals(goods)).toList();
    }

    /** A rate that holds from a day on, which must not have been paid yet; the first one of its kind from the beginning. */
    void save(OfficeKey office, RateForm.Rate said) {
        queue.enter(office);
        List<SheetRate> before = ratesOf(office, said.goods());
        LocalDate otherwise = before.isEmpty() ? SheetRate.EVER : clock.today(office.regency());
        var rate = new SheetRate(said.goods(), said.rupiah(), Objects.requireNonNullElse(said.since(), otherwise));
        mustBeUnpaid(office, rate.since());
        sql.of(
                        "insert into sorting_rate (election_code, regency_code, material, contest_code, rupiah, since)"
                                + " values (:election, :regency, :material, :contest, :rupiah, :since)"
                                + " on conflict (election_code, regency_code, material, contest_code, since) do update"
                                + " set rupiah = excluded.rupiah",
                        office)
                .param("material", rate.goods().material().name())
                .param("contest", rate.goods().contestCode())
                .param("rupiah", rate.rupiah())
                .param("since", rate.since())
                .update();
        String earlier = before.isEmpty() ? null : said(office, before.get(before.size() - 1));
        record(office, "rate", earlier, said(office, rate));
    }

    private void mustBeUnpaid(OfficeKey office, LocalDate since) {
        sql.of("select max(day) from sorting_payday" + OFFICE, office)
                .query(LocalDate.class)
                .optional()
                .filter(paid -> !since.isAfter(paid) && !since.equals(SheetRate.EVER))
                .ifPresent(paid -> {
                    throw new RuleBroken("goods.wages.since.paid", DAY.format(paid));
                });
    }

    private String said(OfficeKey office, SheetRate rate) {
        return goods.names(office).of(rate.goods()) + ": " + rate.rupiah() + " / " + rate.since();
    }

    private void record(OfficeKey office, String action, @Nullable String before, @Nullable String after) {
        journal.record(
                new Entry("goods:" + office.path(), office.regency(), "journal.goods.wages." + action, before, after));
    }
}
