package id.kotaksuara.goods.sorting;

import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.claim.Recounted;
import id.kotaksuara.goods.claim.Recounted.Because;
import id.kotaksuara.goods.incoming.BringingIn;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import org.springframework.stereotype.Component;

/** Claims what only the sorting finds short, damaged or too much, from whoever delivered the lot. */
@Component
class FoundInLots {

    private final Recounted recounted;
    private final BringingIn receipts;

    FoundInLots(Recounted recounted, BringingIn receipts) {
        this.recounted = recounted;
        this.receipts = receipts;
    }

    /** Nothing is claimed of a lot that is not closed, or of which nobody knows whose delivery it is. */
    void claim(OfficeKey office, SortingLot lot) {
        var count = lot.last();
        var by = lot.delivery();
        if (lot.closed() && count != null && by != null) {
            var because = new Because(lot.paper(office.regency()), false);
            var brought = receipts.brought(office, NewClaim.Paper.lot(lot.number()));
            recounted.isOf(office, found(lot, by, count.damagedSheets()), brought, because);
        }
    }

    private static List<NewClaim> found(SortingLot lot, NewClaim.Delivery by, int damaged) {
        return List.of(
                found(lot, by, ClaimKind.DAMAGED).of(damaged),
                found(lot, by, ClaimKind.SHORT).of(lot.missing()),
                found(lot, by, ClaimKind.SURPLUS).of(lot.surplus()));
    }

    private static NewClaim found(SortingLot lot, NewClaim.Delivery by, ClaimKind kind) {
        var paper = NewClaim.Paper.lot(lot.number());
        return new NewClaim(by, paper, lot.given().goods(), kind, 0, "");
    }
}
