package id.kotaksuara.goods.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.sorting.SortingLot.Given;
import id.kotaksuara.logistics.stock.Goods;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Lots go to teams and come back; now and then the counts differ, or the bundle that was drawn. */
@TestComponent
public class SortingByChance implements ByChance {

    private final SortingDesk desk;
    private final SortingLots lots;
    private final GoodsLedger ledger;

    SortingByChance(SortingDesk desk, SortingLots lots, GoodsLedger ledger) {
        this.desk = desk;
        this.lots = lots;
        this.ledger = ledger;
    }

    @Override
    public void happens(Chance chance) {
        var known = lots.of(chance.office());
        if (known.stream().noneMatch(SortingLot::out) || chance.oneIn(4)) {
            var given = new Given(chance.warehouse(), chance.one(chance.goods()), "Tim", 1 + chance.below(500));
            desk.give(chance.office(), given);
            return;
        }
        var open = known.stream().filter(SortingLot::out).toList();
        SortingLot lot = chance.one(chance.oneIn(8) ? known : open);
        if (chance.oneIn(6)) {
            desk.withdraw(chance.office(), lot.number());
            return;
        }
        if (lot.sampled()) {
            int found = Objects.requireNonNull(lot.sample()).expected() - (chance.oneIn(4) ? 1 : 0);
            desk.sample(chance.office(), lot.number(), new SampleForm.Counted(found, chance.person()));
        } else {
            desk.count(chance.office(), lot.number(), count(chance, lot.given().sheets()), 1 + chance.below(60));
        }
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
    }

    private Stream<SortingLot> of(Chance chance, Goods goods) {
        return lots.of(chance.office()).stream()
                .filter(lot -> lot.given().goods().equals(goods));
    }
}
