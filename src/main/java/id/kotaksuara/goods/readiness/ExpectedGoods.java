package id.kotaksuara.goods.readiness;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.order.OrderRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pieces of which somebody has said on which day they come. */
record ExpectedGoods(LocalDate day, long pieces) {

    /** What is ordered comes on its day, and what is claimed by the day that was answered. */
    static List<ExpectedGoods> of(List<OrderRow> orders, List<Claim> claims) {
        var ordered = orders.stream()
                .flatMap(row -> on(Optional.ofNullable(row.order().terms().expected()), row.open()));
        var claimed = claims.stream().flatMap(claim -> on(claim.promised(), claim.outstanding()));
        return Stream.concat(ordered, claimed).toList();
    }

    private static Stream<ExpectedGoods> on(Optional<LocalDate> day, long pieces) {
        return pieces > 0 ? day.map(said -> new ExpectedGoods(said, pieces)).stream() : Stream.empty();
    }
}
