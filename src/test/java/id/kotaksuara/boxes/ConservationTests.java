package id.kotaksuara.boxes;

import static id.kotaksuara.boxes.BoxWorld.OFFICE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.chain.CheckedChain;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxEvent.HandOver;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxJourney;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.boxes.box.BoxState;
import id.kotaksuara.boxes.mishap.MishapByChance;
import id.kotaksuara.boxes.packing.PackingByChance;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ByChance;
import id.kotaksuara.goods.Chance;
import id.kotaksuara.goods.claim.ClaimingByChance;
import id.kotaksuara.goods.destruction.DestructionByChance;
import id.kotaksuara.goods.incoming.ReceivingByChance;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.sorting.SortingByChance;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens to goods and boxes at whichever desk, in whatever order: no sheet and no box comes from nowhere or goes
 * there. Each desk says by its own papers what came in; the ledger has to agree after every step.
 */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
@Import({
    ReceivingByChance.class,
    ClaimingByChance.class,
    SortingByChance.class,
    PackingByChance.class,
    MishapByChance.class,
    DestructionByChance.class
})
@TestPropertySource(properties = "kotaksuara.test.database=conservation")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConservationTests {

    private static final String WAREHOUSE = "GUDANG";
    private static final List<Goods> BALLOTS = Stream.of("GUBERNUR", "BUPATI_WALIKOTA")
            .map(contest -> new Goods(World.ELECTION, Material.BALLOT, contest))
            .toList();
    private static final int BOUGHT = 14;
    private static final int STEPS = 300;

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private BoxOffice office;

    @Autowired
    private ReceivingByChance receiving;

    @Autowired
    private ClaimingByChance claiming;

    @Autowired
    private SortingByChance sorting;

    @Autowired
    private PackingByChance packing;

    @Autowired
    private MishapByChance mishaps;

    @Autowired
    private DestructionByChance destruction;

    @Autowired
    private BoxJourney journey;

    @Autowired
    private BoxRows rows;

    @Autowired
    private BoxHistory history;

    @Autowired
    private GoodsLedger goods;

    @Autowired
    private StockLedger stock;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Chance chance;

    @ParameterizedTest
    @ValueSource(longs = {1, 63})
    void holdsWhateverHappensInWhateverOrder(long seed) {
        new CleanSlate(jdbc, transaction).wipe();
        new BoxGround(elections, jdbc).create();
        var boxes = Goods.ofAllContests(World.ELECTION, Material.BALLOT_BOX);
        stock.receive(warehouses.withCode(World.REGENCY, WAREHOUSE), boxes, BOUGHT, "SJ 1");
        office.begin(OFFICE);
        chance = new Chance(OFFICE, WAREHOUSE, BALLOTS, new Random(seed));
        var done = new HashMap<String, Integer>();
        for (int step = 0; step < STEPS; step++) {
            happens(desk()).ifPresent(what -> done.merge(what, 1, Integer::sum));
            everyBoxIsInOnePlace();
            everySheetIsInOnePlace();
            if (step % 20 == 0) {
                desks().forEach(desk -> desk.agrees(chance));
            }
        }
        assertThat(done).as("what was possible, by desk").hasSize(7).allSatisfy((desk, times) -> assertThat(times)
                .as(desk)
                .isGreaterThan(2));
        theHistoryIsWhole();
    }

    private Optional<String> happens(ByChance desk) {
        try {
            desk.happens(chance);
            return Optional.of(desk.getClass().getSimpleName());
        } catch (RuleBroken refused) {
            return Optional.empty(); // and nothing of it is left, as the sums say
        }
    }

    private List<ByChance> desks() {
        return List.of(receiving, claiming, sorting, packing, mishaps, destruction);
    }

    private ByChance desk() {
        return switch (chance.below(20)) {
            case 0, 1, 2, 3, 4, 5 -> receiving;
            case 6 -> claiming;
            case 7, 8, 9 -> sorting;
            case 10, 11, 12, 13, 14 -> packing;
            case 15, 16 -> mishaps;
            case 17, 18 -> destruction;
            default -> new OnTheRoad();
        };
    }

    /** A box leaves, arrives or comes back. */
    private final class OnTheRoad implements ByChance {
        @Override
        public void happens(Chance chance) {
            List<BoxRow> ready = rows.within(OFFICE, World.REGENCY).stream()
                    .filter(box -> box.state() == BoxState.SEALED || box.state() == BoxState.ON_ROAD)
                    .toList();
            BoxRow box = chance.one(ready.isEmpty() ? rows.within(OFFICE, World.REGENCY) : ready);
            transaction.executeWithoutResult(status -> {
                if (box.shipment().isEmpty()) {
                    leave(box, chance.below(100));
                } else if (chance.oneIn(2)) {
                    journey.settle(OFFICE, box.shipment(), Map.of(), new HandOver(List.of("Hasan"), ""));
                } else {
                    journey.comeBack(OFFICE, WAREHOUSE, box.shipment(), "Jembatan putus");
                }
            });
        }
    }

    private void leave(BoxRow box, int number) {
        String station = box.place().villageCode() + "/" + box.place().station();
        journey.leave(
                new BoxJourney.Load(OFFICE, WAREHOUSE, "SJ-6303-00" + (10 + number), Map.of(station, 1)),
                new HandOver(List.of("Hamdan"), ""));
    }

    private void everyBoxIsInOnePlace() {
        assertThat(count("select count(*) from ballot_box where state not in ('WITHDRAWN', 'REPLACED')"))
                .as("one live box for each station and contest")
                .isEqualTo(10);
        Map<String, Integer> counted = stockOfBoxes();
        assertThat(counted.getOrDefault("FILLED", 0)).isEqualTo(boxes("'OPEN', 'FILLED'"));
        assertThat(counted.getOrDefault("SEALED", 0)).isEqualTo(boxes("'SEALED'"));
        int gone = count("select count(*) from ballot_box where shipment_number <> ''");
        assertThat(counted.getOrDefault("DISPATCHED", 0)).isEqualTo(gone);
        int broken = count("select count(*) from ballot_box where state = 'REPLACED' and shipment_number = ''");
        int found = count("select coalesce(sum(quantity), 0) from stock_entry where material = 'BALLOT_BOX'"
                + " and from_state is null and note <> 'SJ 1'");
        assertThat(counted.values().stream().mapToInt(Integer::intValue).sum() + broken)
                .as("boxes bought, and those that nobody had written down before they were filled")
                .isEqualTo(BOUGHT + found);
    }

    private Map<String, Integer> stockOfBoxes() {
        return jdbc
                .sql("select state, quantity from stock_item where material = 'BALLOT_BOX'")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void everySheetIsInOnePlace() {
        for (Goods kind : BALLOTS) {
            assertThat(at(kind, place -> true))
                    .as("sheets in = packed + in stock + damaged + destroyed + lost")
                    .isEqualTo(desks().stream()
                            .mapToLong(desk -> desk.cameIn(chance, kind))
                            .sum());
            assertThat(stock.heldBy(OFFICE).getOrDefault(kind, 0L))
                    .as("in the stock, or in boxes")
                    .isEqualTo(at(kind, GoodsPlace::inStock));
            assertThat(at(kind, place -> place == GoodsPlace.BOX))
                    .as("sheets in boxes")
                    .isEqualTo(
                            count("select coalesce(sum(ballots), 0) from ballot_box where booked and contest_code = '"
                                    + kind.contestCode() + "'"));
        }
        assertThat(goods.of(OFFICE)).allMatch(balance -> balance.quantity() > 0);
    }

    private long at(Goods kind, Predicate<GoodsPlace> where) {
        return goods.of(OFFICE).stream()
                .filter(balance -> balance.goods().equals(kind) && where.test(balance.place()))
                .mapToLong(GoodsBalance::quantity)
                .sum();
    }

    private void theHistoryIsWhole() {
        var file = new StringWriter();
        history.export(OFFICE, file);
        var head = history.head(OFFICE).orElseThrow();
        List<String> lines = file.toString().lines().toList();
        assertThat(CheckedChain.of(lines, head.number(), head.mark().replace(" ", "")))
                .isEqualTo(CheckedChain.whole(head.number()));
        assertThat(head.number()).isEqualTo(count("select count(*) from box_event"));
        List<String> other =
                lines.stream().map(line -> line.replace("Budi", "Rudi")).toList();
        assertThat(CheckedChain.of(other).isWhole()).isFalse();
    }

    private int boxes(String states) {
        return count("select count(*) from ballot_box where state in (" + states + ")");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
