package id.kotaksuara.goods.sorting;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.OfficeQueue;
import id.kotaksuara.goods.ledger.OfficeSql;
import id.kotaksuara.goods.sorting.SortingLot.Given;
import id.kotaksuara.goods.sorting.Sources.Taken;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives ballots to teams, takes back what was given by mistake, and says of which delivery a lot is. */
@Component
@Transactional
class GivingDesk {

    private static final String GIVEN =
            "insert into sorting_lot (election_code, regency_code, number, warehouse_code, material, contest_code, team,"
                    + " sheets, actor, at) values (:election, :regency, :number, :warehouse, :material, :contest, :team,"
                    + " :sheets, :actor, :at)";

    private final OfficeSql sql;
    private final OfficeQueue queue;
    private final SortingLots lots;
    private final SortingDesk desk;
    private final GoodsLedger ledger;
    private final Sources sources;
    private final FoundInLots found;

    GivingDesk(
            OfficeSql sql,
            OfficeQueue queue,
            SortingLots lots,
            SortingDesk desk,
            GoodsLedger ledger,
            Sources sources,
            FoundInLots found) {
        this.sql = sql;
        this.queue = queue;
        this.lots = lots;
        this.desk = desk;
        this.ledger = ledger;
        this.sources = sources;
        this.found = found;
    }

    /**
     * Gives sheets to a team; refused where fewer are in the store.
     *
     * @param source which delivered lot they are of, "" where the deliveries that lie there leave no choice
     */
    int give(OfficeKey office, Given given, String source) {
        queue.enter(office);
        ledger.takeOver(office, given.goods(), given.warehouse());
        int there = ledger.at(office, given.goods(), given.warehouse(), GoodsPlace.STORE);
        var delivered = sources.chosen(office, given, source, there);
        int number = sql.next(sql.of(
                "select max(number) from sorting_lot where election_code = :election and regency_code = :regency",
                office));
        var out = new SortingDesk.Part(GoodsPlace.STORE, GoodsPlace.SORTING, given.sheets());
        desk.move(office, given, out, Claim.lot(office.regency(), number) + "; " + given.team());
        write(office, number, given);
        sources.write(office, number, delivered);
        String papers = papers(office, delivered);
        desk.record(office, "given", "SL-%d; %s: %d%s".formatted(number, given.team(), given.sheets(), papers));
        return number;
    }

    private static String papers(OfficeKey office, List<Taken> delivered) {
        return delivered.stream()
                .map(one -> "; " + one.lot().paper(office.regency()))
                .collect(joining());
    }

    private void write(OfficeKey office, int number, Given given) {
        sql.signed(GIVEN, office)
                .param("number", number)
                .param("warehouse", given.warehouse())
                .param("material", given.goods().material().name())
                .param("contest", given.goods().contestCode())
                .param("team", given.team())
                .param("sheets", given.sheets())
                .update();
    }

    /** Says, or says anew, of which delivered lot a lot is; what was found in it is claimed from whoever delivered that. */
    void comesFrom(OfficeKey office, int number, String source) {
        queue.enter(office);
        var lot = lots.numbered(office, number);
        if (lot.withdrawn() != null) {
            throw new RuleBroken("goods.sorting.closed", number);
        }
        var delivered = sources.named(office, lot, source);
        if (delivered.stream().map(Taken::lot).toList().equals(lot.sources())) {
            throw new RuleBroken("goods.sorting.source.same");
        }
        sources.write(office, number, delivered);
        found.claim(office, lots.numbered(office, number));
        desk.record(office, "source", "SL-%d%s".formatted(number, papers(office, delivered)));
    }

    /** Takes back a lot that was written down by mistake: its sheets lie in the store as before. */
    void withdraw(OfficeKey office, int number) {
        queue.enter(office);
        var lot = lots.numbered(office, number);
        if (!lot.withdrawable()) {
            throw new RuleBroken("goods.sorting.withdraw.counted", number);
        }
        sql.signed("insert into sorting_lot_withdrawn values (:election, :regency, :lot, :actor, :at)", office)
                .param("lot", number)
                .update();
        var back = new SortingDesk.Part(
                GoodsPlace.SORTING, GoodsPlace.STORE, lot.given().sheets());
        desk.move(office, lot.given(), back, lot.paper(office.regency()));
        desk.record(
                office,
                "withdrawn",
                "SL-%d; %s: %d".formatted(number, lot.given().team(), back.sheets()));
    }
}
