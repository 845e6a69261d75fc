package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.logistics.warehouse.CountedPieces.Kind;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** What nobody changes in a warehouse's stock as a mere number, because it is kept more closely elsewhere. */
@Component
public class ByHand {

    private final List<SingleBoxes> singly;
    private final List<CountedPieces> ledgers;

    ByHand(List<SingleBoxes> singly, List<CountedPieces> ledgers) {
        this.singly = singly;
        this.ledgers = ledgers;
    }

    /** Boxes that are kept one by one are filled, sealed and opened under their codes. */
    public void mayPack(OfficeKey office) {
        if (singly.stream().anyMatch(boxes -> boxes.areKeptBy(office))) {
            throw new RuleBroken("stock.singly");
        }
    }

    /** So many pieces would be left: refused where another ledger counts more of them. */
    public void mayLeave(Kind kind, long left) {
        ledgers.stream()
                .map(ledger -> ledger.counted(kind))
                .filter(counted -> counted.orElse(left) > left)
                .findFirst()
                .ifPresent(ByHand::refuse);
    }

    /** What another ledger has counted as gone does not come back by undoing a removal here. */
    public void mayPutBack(Kind kind) {
        ledgers.stream()
                .map(ledger -> ledger.counted(kind))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .ifPresent(ByHand::refuse);
    }

    private static void refuse(OptionalLong counted) {
        throw new RuleBroken("stock.counted", counted.orElse(0));
    }
}
