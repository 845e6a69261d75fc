package id.kotaksuara.boxes;

import static id.kotaksuara.boxes.BoxWorld.OFFICE;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.CleanSlate;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.chain.CheckedChain;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.boxes.box.BoxHistory;
import id.kotaksuara.boxes.box.BoxJourney;
import id.kotaksuara.boxes.box.BoxOffice;
import id.kotaksuara.boxes.box.BoxRow;
import id.kotaksuara.boxes.box.BoxRows;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever happens to goods and boxes, in whatever order: no sheet and no box comes from nowhere or goes there. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
@TestPropertySource(properties = "kotaksuara.test.database=conservation")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConservationTests {

    private static final List<String> BOTH = List.of("Siti", "Budi");
    private static final String WAREHOUSE = "GUDANG";
    private static final int BOUGHT = 14;
    private static final int STEPS = 150;

    @Autowired
    private ElectionOffice elections;

    @Autowired
    private BoxOffice office;

    @Autowired
    private BoxDesk desk;

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

    private final Map<String, Integer> sheetsIn = new TreeMap<>();
    private int seal;

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 63, 2024})
    void holdsWhateverHappensInWhateverOrder(long seed) {
        new CleanSlate(jdbc, transaction).wipe();
        new BoxGround(elections, jdbc).create();
        var boxes = Goods.ofAllContests(World.ELECTION, Material.BALLOT_BOX);
        stock.receive(warehouses.withCode(World.REGENCY, WAREHOUSE), boxes, BOUGHT, "SJ 1");
        office.begin(OFFICE);
        var chance = new Random(seed);
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            done += something(chance) ? 1 : 0;
            everyBoxIsInOnePlace();
            everySheetIsInOnePlace();
        }
        assertThat(done).as("steps that were not refused").isGreaterThan(STEPS / 4);
        theHistoryIsWhole();
    }

    private boolean something(Random chance) {
        List<BoxRow> all = rows.within(OFFICE, "63.03.05");
        BoxRow box = all.get(chance.nextInt(all.size()));
        BoxRow other = all.get(chance.nextInt(all.size()));
        try {
            transaction.executeWithoutResult(status -> act(chance, box, other));
            return true;
        } catch (RuleBroken refused) {
            return false; // and nothing of it is left, as the sums say
        }
    }

    private void act(Random chance, BoxRow box, BoxRow other) {
        var code = new BoxCode(box.code());
        switch (chance.nextInt(20)) {
            case 0, 1, 2 -> bring(box.contestCode(), 100 + chance.nextInt(900));
            case 3 -> go(box.contestCode(), GoodsPlace.STORE, GoodsPlace.SORTED, 1 + chance.nextInt(400));
            case 4 -> go(box.contestCode(), GoodsPlace.SORTED, GoodsPlace.DAMAGED, 1 + chance.nextInt(9));
            case 5 -> go(box.contestCode(), GoodsPlace.DAMAGED, GoodsPlace.DESTROYED, 1 + chance.nextInt(9));
            case 6 -> go(box.contestCode(), GoodsPlace.STORE, GoodsPlace.LOST, 1 + chance.nextInt(3));
            case 7, 8, 9, 10 -> desk.fill(OFFICE, code, new BoxDesk.Filling(WAREHOUSE, box.needed(), BOTH, ""));
            case 11, 12, 13 -> desk.seal(OFFICE, code, List.of("KS-" + ++seal), BOTH);
            case 14 -> desk.open(OFFICE, code, BOTH, "Segel putus");
            case 15 -> desk.replace(OFFICE, code, BOTH, "Basah");
            case 16 -> desk.moveBallots(OFFICE, new BoxDesk.Moving(code, new BoxCode(other.code()), 1, "BA 1"), BOTH);
            case 17 -> leave(box, chance.nextInt(100));
            case 18 -> arriveOrComeBack(box, chance.nextBoolean());
            default -> desk.swap(OFFICE, new BoxDesk.Swapped(code, new BoxCode(other.code())), BOTH, "Tertukar");
        }
    }

    private static Goods ballots(String contest) {
        return new Goods(World.ELECTION, Material.BALLOT, contest);
    }

    private void bring(String contest, int sheets) {
        goods.post(OFFICE, new GoodsMove(ballots(contest), WAREHOUSE, null, GoodsPlace.STORE, sheets), "DO 1");
        sheetsIn.merge(contest, sheets, Integer::sum);
    }

    private void go(String contest, GoodsPlace from, GoodsPlace to, int sheets) {
        goods.post(OFFICE, new GoodsMove(ballots(contest), WAREHOUSE, from, to, sheets), "BA 2");
    }

    private void leave(BoxRow box, int number) {
        String station = box.place().villageCode() + "/" + box.place().station();
        journey.leave(
                new BoxJourney.Load(OFFICE, WAREHOUSE, "SJ-6303-00" + (10 + number), Map.of(station, 1)),
                List.of("Hamdan"));
    }

    private void arriveOrComeBack(BoxRow box, boolean arrives) {
        if (box.shipment().isEmpty()) {
            throw new RuleBroken("box.not_now.ARRIVED");
        } else if (arrives) {
            journey.settle(OFFICE, box.shipment(), Map.of(), List.of("Hasan"));
        } else {
            journey.comeBack(OFFICE, WAREHOUSE, box.shipment(), "Jembatan putus");
        }
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
        List<GoodsBalance> balances = goods.of(OFFICE);
        Map<String, Integer> there = balances.stream()
                .collect(Collectors.groupingBy(
                        balance -> balance.goods().contestCode(), TreeMap::new, summingInt(GoodsBalance::quantity)));
        assertThat(there)
                .as("sheets in = in stock + in boxes + damaged + destroyed + lost")
                .isEqualTo(sheetsIn);
        int inBoxes = balances.stream()
                .filter(balance -> balance.place() == GoodsPlace.BOX)
                .mapToInt(GoodsBalance::quantity)
                .sum();
        assertThat(inBoxes)
                .as("sheets in boxes")
                .isEqualTo(count("select coalesce(sum(ballots), 0) from ballot_box where booked"));
        assertThat(balances).allMatch(balance -> balance.quantity() > 0);
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
                lines.stream().map(line -> line.replace("Siti", "Rini")).toList();
        assertThat(CheckedChain.of(other).isWhole()).isFalse();
    }

    private int boxes(String states) {
        return count("select count(*) from ballot_box where state in (" + states + ")");
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
