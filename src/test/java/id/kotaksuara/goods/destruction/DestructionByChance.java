package id.kotaksuara.goods.destruction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import id.kotaksuara.goods.destruction.Destruction.Sheets;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Ballots get wet, are eaten, go missing; what is damaged or too much is destroyed, counted once more. */
@TestComponent
public class DestructionByChance implements ByChance {

    private final DestructionDesk desk;
    private final LeftOvers leftOvers;
    private final Destructions destructions;
    private final GoodsLedger ledger;

    DestructionByChance(DestructionDesk desk, LeftOvers leftOvers, Destructions destructions, GoodsLedger ledger) {
        this.desk = desk;
        this.leftOvers = leftOvers;
        this.destructions = destructions;
        this.ledger = ledger;
    }

    @Override
    public void happens(Chance chance) {
        if (chance.oneIn(3)) {
            destroy(chance);
        } else {
            var from = chance.one(List.of(GoodsPlace.STORE, GoodsPlace.SORTED, GoodsPlace.PACKING));
            var cause = chance.one(List.of(LossCause.values()));
            var goods = chance.one(chance.goods());
            int sheets = 1 + chance.below(3);
            desk.setAside(
                    chance.office(), new SetAside(goods, chance.warehouse(), from, sheets, cause, "Karton 3, Siti"));
        }
    }

    private void destroy(Chance chance) {
        var all = leftOvers.of(chance.office());
        if (all.isEmpty()) {
            throw new RuleBroken("goods.destruction.nothing");
        }
        LeftOver left = chance.one(all);
        var damaged = new Sheets(left.damaged(), Math.max(0, left.damaged() + chance.below(3) - 1));
        int found = Math.max(0, left.surplus() + chance.below(3) - 1);
        var surplus = new Sheets(left.surplus(), left.kept() > 0 ? Math.min(found, left.surplus()) : found);
        var event = new Destruction.Event(
                LocalDate.of(2024, 2, 13), "14.00", "Gudang", "dibakar", "Hasan", List.of("Ani, Bawaslu"));
        desk.destroy(chance.office(), event, List.of(new Destruction.Line(left.goods(), damaged, surplus)));
    }

    /** Sheets of which nobody knew before they were burnt. */
    @Override
    public long cameIn(Chance chance, Goods goods) {
        return destructions.of(chance.office()).stream()
                .flatMap(minutes -> minutes.lines().stream())
                .filter(line -> line.goods().equals(goods))
                .mapToLong(line -> line.damaged().more() + line.surplus().more())
                .sum();
    }

    @Override
    public void agrees(Chance chance) {
        for (Goods goods : chance.goods()) {
            var lost = leftOvers.lost(chance.office()).stream()
                    .filter(one -> one.goods().equals(goods))
                    .toList();
            assertThat(lost).as("every missing sheet stands on a paper").noneMatch(one -> one.about()
                    .isBlank());
            assertThat(lost.stream().mapToInt(LeftOvers.Lost::quantity).sum())
                    .as("missing")
                    .isEqualTo(ledger.at(chance.office(), goods, chance.warehouse(), GoodsPlace.LOST));
            assertThat(destructions.of(chance.office()).stream()
                            .flatMap(minutes -> minutes.lines().stream())
                            .filter(line -> line.goods().equals(goods))
                            .mapToInt(Destruction.Line::destroyed)
                            .sum())
                    .as("destroyed, by the minutes")
                    .isEqualTo(ledger.at(chance.office(), goods, chance.warehouse(), GoodsPlace.DESTROYED));
        }
    }
}
