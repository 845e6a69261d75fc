package id.kotaksuara.goods.readiness;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.election.election.Elections;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.NeededGoods;
import id.kotaksuara.goods.order.GoodsOrders;
import id.kotaksuara.goods.order.OrderRow;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how ready the goods of an office are. */
@Component
class ReadinessDesk {

    private static final Set<GoodsPlace> READY = EnumSet.of(GoodsPlace.SORTED, GoodsPlace.PACKING, GoodsPlace.BOX);

    private final GoodsOfOffice goods;
    private final GoodsLedger ledger;
    private final StockLedger stock;
    private final GoodsOrders orders;
    private final Claims claims;
    private final Elections elections;
    private final NeededFrom plan;
    private final OfficeClock clock;

    ReadinessDesk(
            GoodsOfOffice goods,
            GoodsLedger ledger,
            StockLedger stock,
            GoodsOrders orders,
            Claims claims,
            Elections elections,
            NeededFrom plan,
            OfficeClock clock) {
        this.goods = goods;
        this.ledger = ledger;
        this.stock = stock;
        this.orders = orders;
        this.claims = claims;
        this.elections = elections;
        this.plan = plan;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ReadinessTable of(OfficeKey office) {
        Optional<LocalDate> departure = plan.firstDeparture(office);
        var span = new Span(
                clock.today(office.regency()),
                departure.orElseGet(() -> elections.withCode(office.election()).ppkDeadline()));
        var sums = new Sums(
                span,
                stock.heldBy(office),
                ledger.of(office),
                orders.calendar(office).stream()
                        .collect(groupingBy(row -> row.order().goods())),
                claims.of(office).stream()
                        .filter(claim -> claim.outstanding() > 0)
                        .collect(groupingBy(claim -> claim.what().goods())));
        var needed = goods.needed(office);
        return new ReadinessTable(
                needed.stream().map(sums::row).toList(), others(needed, sums), span.needed(), departure.isPresent());
    }

    private static List<ReadyRow> others(List<NeededGoods> needed, Sums sums) {
        var known = needed.stream().map(NeededGoods::goods).collect(toSet());
        return sums.all()
                .filter(one -> !known.contains(one))
                .map(one -> sums.row(new NeededGoods(one, 0, false)))
                .filter(row -> row.in() > 0 || row.coming().ordered() > 0)
                .toList();
    }

    /** All that is known of an office's goods. */
    private record Sums(
            Span span,
            Map<Goods, Long> held,
            List<GoodsBalance> places,
            Map<Goods, List<OrderRow>> orders,
            Map<Goods, List<Claim>> claims) {

        Stream<Goods> all() {
            return Stream.of(held.keySet().stream(), places.stream().map(GoodsBalance::goods), orders.keySet().stream())
                    .flatMap(some -> some)
                    .distinct()
                    .sorted(comparing(Goods::material).thenComparing(Goods::contestCode));
        }

        ReadyRow row(NeededGoods one) {
            long good = held.getOrDefault(one.goods(), 0L);
            return new ReadyRow(one, good + notGood(one.goods()), good, ready(one.goods(), good), coming(one.goods()));
        }

        private long notGood(Goods goods) {
            return at(goods, place -> !place.inStock());
        }

        private long ready(Goods goods, long good) {
            return goods.material().ballots() ? at(goods, READY::contains) : good;
        }

        private long at(Goods goods, Predicate<GoodsPlace> where) {
            return places.stream()
                    .filter(balance -> balance.goods().equals(goods) && where.test(balance.place()))
                    .collect(summingLong(GoodsBalance::quantity));
        }

        private ReadyRow.Coming coming(Goods goods) {
            var rows = orders.getOrDefault(goods, List.of());
            long ordered =
                    rows.stream().mapToLong(row -> row.order().quantity()).sum();
            var under = claims.getOrDefault(goods, List.of());
            long claimed = under.stream().mapToLong(Claim::outstanding).sum();
            return new ReadyRow.Coming(ordered, claimed, ExpectedGoods.of(rows, under), span);
        }
    }
}
