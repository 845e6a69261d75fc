package id.kotaksuara.goods.sorting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.claim.Recounted;
import id.kotaksuara.goods.claim.Recounted.Because;
import id.kotaksuara.goods.incoming.BringingIn;
import id.kotaksuara.goods.incoming.GoodsReceipts;
import id.kotaksuara.region.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Claims what only the sorting finds short, damaged or too much, from whoever delivered the lot. */
@Component
class FoundInLots implements GoodsReceipts.ClaimedLater {

    private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.SHORT, ClaimKind.DAMAGED);

    private final Recounted recounted;
    private final BringingIn receipts;
    private final SortingLots lots;
    private final Claims claims;

    FoundInLots(Recounted recounted, BringingIn receipts, SortingLots lots, Claims claims) {
        this.lots = lots;
        this.claims = claims;
        this.recounted = recounted;
        this.receipts = receipts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ClaimKind, Integer> of(OfficeKey office, int receipt, int line) {
        var papers = lots.of(office).stream()
                .filter(lot ->
                        lot.sources().stream().anyMatch(source -> source.receipt() == receipt && source.line() == line))
                .map(lot -> NewClaim.Paper.lot(lot.number()))
                .collect(toSet());
        return claims.of(office).stream()
                .map(Claim::what)
                .filter(claim -> KINDS.contains(claim.kind()) && claim.quantity() > 0 && papers.contains(claim.paper()))
                .collect(groupingBy(NewClaim::kind, summingInt(NewClaim::quantity)));
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
