package id.kotaksuara.goods.sorting;

import static java.util.stream.Collectors.toSet;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.claim.Recounted;
import id.kotaksuara.goods.claim.Recounted.Because;
import id.kotaksuara.goods.incoming.BringingIn;
import id.kotaksuara.goods.incoming.GoodsReceipts;
import id.kotaksuara.goods.incoming.GoodsReceipts.Delivered;
import id.kotaksuara.region.OfficeKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What only the sorting finds short, damaged or too much: told where receipts are put right, claimed from whoever delivered it. */
@Component
class FoundInLots implements GoodsReceipts.FoundLater {

    private static final List<ClaimKind> KINDS = List.of(ClaimKind.SHORT, ClaimKind.DAMAGED);

    private final Recounted recounted;
    private final BringingIn bringingIn;
    private final GoodsReceipts receipts;
    private final SortingLots lots;
    private final Claims claims;

    FoundInLots(Recounted recounted, BringingIn bringingIn, GoodsReceipts receipts, SortingLots lots, Claims claims) {
        this.bringingIn = bringingIn;
        this.lots = lots;
        this.claims = claims;
        this.recounted = recounted;
        this.receipts = receipts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ClaimKind, Integer> of(OfficeKey office, int receipt, int line) {
        var delivered = receipts.delivered(office).stream()
                .filter(lot -> lot.receipt() == receipt && lot.line() == line)
                .findFirst();
        var found = new EnumMap<ClaimKind, Integer>(ClaimKind.class);
        delivered.ifPresent(lot -> {
            var sorted = lots.of(office);
            var claimed = claims.of(office).stream().map(Claim::what).toList();
            for (ClaimKind kind : KINDS) {
                int pieces = claimed(lot, kind, sorted, claimed) + unclaimed(lot, kind, sorted);
                if (pieces > 0) {
                    found.put(kind, pieces);
                }
            }
        });
        return found;
    }

    /** What is claimed of the lots that its sheets are in, but for what counts of their other deliveries call the same. */
    private static int claimed(Delivered lot, ClaimKind kind, List<SortingLot> all, List<NewClaim> claims) {
        var of = all.stream().filter(sorted -> sorted.sources().contains(lot)).toList();
        var papers =
                of.stream().map(sorted -> NewClaim.Paper.lot(sorted.number())).collect(toSet());
        int claimed = claims.stream()
                .filter(claim -> claim.kind() == kind && papers.contains(claim.paper()))
                .mapToInt(NewClaim::quantity)
                .sum();
        int elsewhere = of.stream()
                .flatMap(sorted -> sorted.sources().stream())
                .distinct()
                .filter(source -> !source.equals(lot))
                .mapToInt(source -> source.same().getOrDefault(kind, 0))
                .sum();
        return Math.max(0, claimed - elsewhere);
    }

    /** What lots lack that may be of this delivery, as nobody has said of which they are. */
    private static int unclaimed(Delivered lot, ClaimKind kind, List<SortingLot> all) {
        return all.stream()
                .filter(SortingLot::unclaimed)
                .filter(sorted -> sorted.given().goods().equals(lot.goods())
                        && sorted.given().warehouse().equals(lot.warehouse()))
                .mapToInt(sorted -> kind == ClaimKind.SHORT ? sorted.missing() : sorted.damaged())
                .sum();
    }

    /** Nothing is claimed of a lot that is not closed, or of which nobody knows whose delivery it is. */
    void claim(OfficeKey office, SortingLot lot) {
        var count = lot.last();
        var by = lot.delivery();
        if (lot.closed() && count != null && by != null) {
            var because = new Because(lot.paper(office.regency()), false);
            var brought = bringingIn.brought(office, NewClaim.Paper.lot(lot.number()));
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
