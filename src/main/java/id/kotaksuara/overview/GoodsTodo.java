package id.kotaksuara.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.order.OrderRow;
import id.kotaksuara.goods.order.OrderStatus;
import id.kotaksuara.logistics.keeping.KeptRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What needs a person about the goods of a regency: orders that should have come, claims nobody has closed, stores. */
record GoodsTodo(List<OrderRow> late, List<Claim> claims, List<KeptRow> stores, LocalDate today) {

    static GoodsTodo of(List<OrderRow> orders, List<Claim> claims, List<KeptRow> stores, LocalDate today) {
        return new GoodsTodo(
                orders.stream().filter(row -> row.status() == OrderStatus.LATE).toList(),
                claims.stream()
                        .filter(Claim::open)
                        .sorted(comparing(Claim::due, nullsLast(Comparator.<LocalDate>naturalOrder())))
                        .toList(),
                stores,
                today);
    }

    public boolean any() {
        return !late.isEmpty() || !claims.isEmpty() || !stores.isEmpty();
    }

    /** Claims whose day to be answered is over. */
    public long overdue() {
        return claims.stream().filter(claim -> claim.late(today)).count();
    }
}
