package id.kotaksuara.goods.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.sorting.SortingLot.Given;
import id.kotaksuara.logistics.stock.Goods;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Lots go to teams and come back; now and then the counts differ, or the bundle that was drawn. */
@TestComponent
public class SortingByChance implements ByChance {

    private final SortingDesk desk;
    private final GivingDesk giving;
    private final Sources sources;
    private final SortingLots lots;
    private final Claims claims;
    private final GoodsLedger ledger;

    SortingByChance(
            SortingDesk desk, GivingDesk giving, Sources sources, SortingLots lots, Claims claims, GoodsLedger ledger) {
        this.desk = desk;
        this.giving = giving;
        this.sources = sources;
        this.claims = claims;
        this.lots = lots;
        this.ledger = ledger;
    }

    @Override
    public void happens(Chance chance) {
        var known = lots.of(chance.office());
        if (known.stream().noneMatch(SortingLot::out) || chance.oneIn(4)) {
            var given = new Given(chance.warehouse(), chance.one(chance.goods()), "Tim", 1 + chance.below(500));
            giving.give(chance.office(), given, source(chance));
            return;
        }
        var open = known.stream().filter(SortingLot::out).toList();
        SortingLot lot = chance.one(chance.oneIn(8) ? known : open);
        if (chance.oneIn(6)) {
            giving.comesFrom(chance.office(), chance.one(known).number(), source(chance));
            return;
        }
        if (chance.oneIn(6)) {
            giving.withdraw(chance.office(), lot.number());
            return;
        }
        if (lot.sampled()) {
            int found = Objects.requireNonNull(lot.sample()).expected() - (chance.oneIn(4) ? 1 : 0);
            desk.sample(chance.office(), lot.number(), new SampleForm.Counted(found, chance.person()));
        } else {
            desk.count(chance.office(), lot.number(), count(chance, lot.given().sheets()), 1 + chance.below(60));
        }
    }

    /** One of those that may be chosen, or nothing is said, or nobody knows. */
    private String source(Chance chance) {
        var left = sources.left(chance.office(), 1);
        return left.isEmpty() || chance.oneIn(5)
                ? chance.one(List.of("", Sources.UNKNOWN))
                : chance.one(left).choice();
    }

    private static SheetCount count(Chance chance, int sheets) {
        int torn = chance.below(Math.min(sheets, 5) + 1);
        int good = Math.max(0, sheets - torn + (chance.oneIn(2) ? 0 : chance.below(5) - 2));
        return new SheetCount(good, Map.of(SheetDamage.TORN, torn), chance.person());
    }

    /** What was too much after two counts. */
    @Override
    public long cameIn(Chance chance, Goods goods) {
        return of(chance, goods).mapToLong(SortingLot::surplus).sum();
    }

    @Override
    public void agrees(Chance chance) {
        for (Goods goods : chance.goods()) {
            assertThat(ledger.at(chance.office(), goods, chance.warehouse(), GoodsPlace.SORTING))
                    .as("with the teams")
                    .isEqualTo(of(chance, goods)
                            .filter(SortingLot::out)
                            .mapToInt(lot -> lot.given().sheets())
                            .sum());
        }
        lots.of(chance.office()).forEach(lot -> isClaimed(chance, lot));
    }

    /** From whoever delivered it and from nobody else, but for what was handed on. */
    private void isClaimed(Chance chance, SortingLot lot) {
        var by = lot.delivery();
        boolean known = lot.closed() && by != null;
        int damaged =
                lot.last() == null ? 0 : Objects.requireNonNull(lot.last()).damagedSheets();
        var expected = Map.of(
                ClaimKind.SHORT, known ? lot.missing() : 0,
                ClaimKind.DAMAGED, known ? damaged : 0,
                ClaimKind.SURPLUS, known ? lot.surplus() : 0);
        var about = claims.of(chance.office()).stream()
                .map(Claim::what)
                .filter(what -> what.paper().equals(NewClaim.Paper.lot(lot.number())))
                .toList();
        expected.forEach((kind, pieces) -> assertThat(about.stream()
                        .filter(what -> what.kind() == kind)
                        .mapToInt(NewClaim::quantity)
                        .sum())
                .as("%s of lot %d", kind, lot.number())
                .isEqualTo(pieces));
        assertThat(about).filteredOn(what -> what.quantity() > 0).allMatch(what -> what.delivery()
                .equals(by));
    }

    private Stream<SortingLot> of(Chance chance, Goods goods) {
        return lots.of(chance.office()).stream()
                .filter(lot -> lot.given().goods().equals(goods));
    }
}
