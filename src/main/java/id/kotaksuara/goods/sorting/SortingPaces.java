package id.kotaksuara.goods.sorting;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.readiness.NeededFrom;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads from closed lots how fast an office sorts its ballots. */
@Component
@Transactional(readOnly = true)
class SortingPaces {

    private static final String SORTED = """
            select coalesce(sum(good + damaged), 0) sorted, count(distinct lower(team)) teams,
                   count(distinct (closed_at at time zone :zone)::date) days
            from sorting_closed where election_code = :election and regency_code = :regency and material = 'BALLOT'""";

    private final OfficeSql sql;
    private final GoodsLedger ledger;
    private final NeededFrom plan;
    private final Elections elections;
    private final OfficeClock clock;

    SortingPaces(OfficeSql sql, GoodsLedger ledger, NeededFrom plan, Elections elections, OfficeClock clock) {
        this.sql = sql;
        this.ledger = ledger;
        this.plan = plan;
        this.elections = elections;
        this.clock = clock;
    }

    SortingPace of(OfficeKey office) {
        long left = ledger.of(office).stream()
                .filter(balance -> balance.goods().material() == Material.BALLOT)
                .filter(balance -> balance.place() == GoodsPlace.STORE || balance.place() == GoodsPlace.SORTING)
                .mapToLong(GoodsBalance::quantity)
                .sum();
        LocalDate needed = plan.firstDeparture(office)
                .orElseGet(() -> elections.withCode(office.election()).ppkDeadline());
        return sql.of(SORTED, office)
                .param("zone", clock.zoneId(office.regency()).getId())
                .query((row, number) -> new SortingPace(
                        row.getLong("sorted"),
                        left,
                        row.getInt("days"),
                        row.getInt("teams"),
                        clock.today(office.regency()),
                        needed))
                .single();
    }
}
