package id.kotaksuara.goods.wages;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.wages.RateForm.Rate;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeClock;
import id.kotaksuara.region.OfficeKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams of an office, what they are paid for a sheet, and what each earned on a day. */
@Component
@Transactional
class Wages {

    private static final String OFFICE = " where election_code = :election and regency_code = :regency ";

    private static final String EARNED = """
            select c.named as team, c.material, c.contest_code, sum(c.good) sheets, r.rupiah, t.members
            from (select *, first_value(team) over (partition by lower(team) order by number) named,
                         (closed_at at time zone :zone)::date as day from sorting_closed
                  where election_code = :election and regency_code = :regency) c
            left join sorting_rate r on r.election_code = c.election_code and r.regency_code = c.regency_code
                and r.material = c.material and r.contest_code = c.contest_code
            left join sorting_team t on t.election_code = c.election_code and t.regency_code = c.regency_code
                and lower(t.name) = lower(c.team)
            where c.day = :day
            group by c.named, c.material, c.contest_code, r.rupiah, t.members order by lower(c.named), 2, 3""";

    private final OfficeSql sql;
    private final OfficeClock clock;
    private final Journal journal;

    Wages(OfficeSql sql, OfficeClock clock, Journal journal) {
        this.sql = sql;
        this.clock = clock;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    List<SortingTeam> teams(OfficeKey office) {
        return sql.of("select * from sorting_team" + OFFICE + "order by lower(name)", office)
                .query((row, number) -> new SortingTeam(
                        row.getString("name"), row.getString("members").lines().toList(), row.getInt("disabled")))
                .list();
    }

    /** Writes a team down, or what has changed of it. */
    void save(OfficeKey office, SortingTeam team) {
        sql.of(
                        "insert into sorting_team values (:election, :regency, :name, :members, :disabled)"
                                + " on conflict (election_code, regency_code, lower(name)) do update"
                                + " set members = excluded.members, disabled = excluded.disabled",
                        office)
                .param("name", team.name())
                .param("members", String.join("\n", team.members()))
                .param("disabled", team.disabled())
                .update();
        record(office, "team", null, team.name() + ": " + team.members().size());
    }

    @Transactional(readOnly = true)
    Map<Goods, Integer> rates(OfficeKey office) {
        var rates = new LinkedHashMap<Goods, Integer>();
        sql.of("select * from sorting_rate" + OFFICE + "order by material, contest_code", office)
                .query(row -> {
                    rates.put(
                            GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                            row.getInt("rupiah"));
                });
        return rates;
    }

    void save(OfficeKey office, Rate rate) {
        Integer before = rates(office).get(rate.goods());
        sql.of(
                        "insert into sorting_rate values (:election, :regency, :material, :contest, :rupiah)"
                                + " on conflict (election_code, regency_code, material, contest_code) do update"
                                + " set rupiah = excluded.rupiah",
                        office)
                .param("material", rate.goods().material().name())
                .param("contest", rate.goods().contestCode())
                .param("rupiah", rate.rupiah())
                .update();
        String kind = NeededGoods.choice(rate.goods()) + ": ";
        record(office, "rate", before == null ? null : kind + before, kind + rate.rupiah());
    }

    /** The days on which lots were closed, the newest first. */
    @Transactional(readOnly = true)
    List<LocalDate> days(OfficeKey office) {
        return sql.of(
                        "select distinct (closed_at at time zone :zone)::date as day from sorting_closed" + OFFICE
                                + "order by 1 desc",
                        office)
                .param("zone", clock.zoneId(office.regency()).getId())
                .query(LocalDate.class)
                .list();
    }

    @Transactional(readOnly = true)
    PaySheet of(OfficeKey office, LocalDate day) {
        return new PaySheet(
                day,
                sql.of(EARNED, office)
                        .param("zone", clock.zoneId(office.regency()).getId())
                        .param("day", day)
                        .query((row, number) -> new PaySheet.Row(
                                row.getString("team"),
                                members(row.getString("members")),
                                GoodsLedger.goods(office, row.getString("material"), row.getString("contest_code")),
                                row.getLong("sheets"),
                                row.getObject("rupiah", Integer.class)))
                        .list());
    }

    private static int members(@Nullable String names) {
        return names == null ? 0 : Math.toIntExact(names.lines().count());
    }

    private void record(OfficeKey office, String action, @Nullable String before, String after) {
        journal.record(
                new Entry("goods:" + office.path(), office.regency(), "journal.goods.wages." + action, before, after));
    }
}
