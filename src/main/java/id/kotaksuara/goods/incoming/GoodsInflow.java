package id.kotaksuara.goods.incoming;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.order.Inflow;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What has come of orders, by closed receipts: what a note says and the cartons do not hold is not expected twice. */
@Component
class GoodsInflow implements Inflow {

    private final GoodsReceipts receipts;
    private final Claims claims;

    GoodsInflow(GoodsReceipts receipts, Claims claims) {
        this.receipts = receipts;
        this.claims = claims;
    }

    /** A lot that is more than its note says counts whole; one that is less is under claim and counts as the note has it. */
    @Override
    public Map<String, Long> delivered(OfficeKey office) {
        return receipts.of(office).stream()
                .filter(file -> !file.receipt().open() && !file.receipt().withdrawn())
                .flatMap(file -> file.counted().stream())
                .filter(lot -> lot.line().order() != null)
                .collect(groupingBy(
                        lot -> lot.line().order(),
                        summingLong(lot -> (long) lot.line().noted() + lot.surplus())));
    }

    @Override
    public Set<String> named(OfficeKey office) {
        return receipts.of(office).stream()
                .flatMap(file -> file.lines().stream())
                .map(DeliveredLot::order)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    @Override
    public Map<Goods, Long> claimed(OfficeKey office) {
        return claims.open(office);
    }
}
