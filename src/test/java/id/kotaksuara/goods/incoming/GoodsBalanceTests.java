package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import id.kotaksuara.goods.ledger.GoodsBalance;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever happens to deliveries, in whatever order: nothing that was counted goes away, and nothing comes from nowhere. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class GoodsBalanceTests {

    private static final int STEPS = 150;
    private static final List<Goods> GOODS = Stream.of("DPR", "DPD")
            .map(contest -> new Goods(GoodsWorld.ELECTION, Material.BALLOT, contest))
            .toList();

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReceivingDesk desk;

    @Autowired
    private LotDesk lots;

    @Autowired
    private GoodsReceipts receipts;

    @Autowired
    private Claims claims;

    @Autowired
    private GoodsLedger ledger;

    @Autowired
    private StockLedger stock;

    private int done;

    @BeforeEach
    void knowsTwoStationsAndAWarehouse() {
        GoodsWorld.create(office, warehouses, jdbc);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void keepsEveryPieceThatWasCounted(long seed) {
        var random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            happens(random);
        }

        assertThat(done).as("what was possible").isGreaterThan(STEPS / 3);
        assertThat(closed()).as("lots of closed receipts").hasSizeGreaterThan(3);
        GOODS.forEach(this::agrees);
        claims.of(GoodsWorld.OFFICE).forEach(GoodsBalanceTests::asksForNoMoreThanIsLacking);
    }

    /** One thing that somebody does; where it is not possible now, nothing has happened. */
    private void happens(Random random) {
        var files = receipts.of(GoodsWorld.OFFICE);
        try {
            if (files.stream().noneMatch(file -> file.receipt().open()) || random.nextInt(12) == 0) {
                begin(files.size() + 1);
            } else {
                inReceipt(one(files, random), random);
            }
            done++;
        } catch (RuleBroken refused) {
            assertThat(receipts.of(GoodsWorld.OFFICE)).isEqualTo(files);
        }
    }

    private void begin(int note) {
        var paper = new GoodsReceipt.Note("SJ-" + note, "PT Cetak", "", "");
        desk.begin(
                GoodsWorld.OFFICE, new GoodsReceipt(0, GoodsWorld.WAREHOUSE, paper, LocalDate.of(2023, 12, 20), null));
    }

    /** Mostly one that is being counted. */
    private static ReceiptFile one(List<ReceiptFile> files, Random random) {
        var open = files.stream().filter(file -> file.receipt().open()).toList();
        var among = random.nextInt(8) == 0 ? files : open;
        return among.get(random.nextInt(among.size()));
    }

    private void inReceipt(ReceiptFile file, Random random) {
        int number = file.receipt().number();
        int line = 1 + random.nextInt(file.lines().size() + 1);
        int most = file.complete() ? 9 : 6; // who sees that all is counted closes more often than not
        switch (file.lines().isEmpty() ? 0 : random.nextInt(most)) {
            case 0 -> lots.add(GoodsWorld.OFFICE, number, lot(random));
            case 1, 2, 3 -> desk.count(GoodsWorld.OFFICE, number, line, found(random));
            case 4 -> desk.withdraw(GoodsWorld.OFFICE, number, 1 + random.nextInt(4));
            case 5 -> lots.withdraw(GoodsWorld.OFFICE, number, line);
            default -> desk.close(GoodsWorld.OFFICE, number, file.counts().size());
        }
    }

    private DeliveredLot lot(Random random) {
        Goods goods = GOODS.get(random.nextInt(GOODS.size()));
        Integer replaces = claims.of(GoodsWorld.OFFICE).stream()
                .filter(claim -> claim.outstanding() > 0 && claim.what().goods().equals(goods) && random.nextBoolean())
                .map(Claim::number)
                .findFirst()
                .orElse(null);
        return new DeliveredLot(0, goods, 1, random.nextInt(3) * 500, null, replaces);
    }

    private static Found found(Random random) {
        int foreign = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
        String owner = random.nextBoolean() ? "Kabupaten Batang" : "Kota Tegal";
        return new Found(random.nextInt(600), random.nextInt(10), foreign, foreign > 0 ? owner : "", "");
    }

    private void agrees(Goods goods) {
        long good = sum(goods, lot -> lot.found().good());
        long damaged = sum(goods, lot -> lot.found().damaged());
        long foreign = sum(goods, lot -> lot.found().foreign());

        assertThat(counted(goods)).as("counted of %s", goods).isEqualTo(good + damaged + foreign);
        assertThat(at(goods, GoodsPlace.STORE)).as("good").isEqualTo(good);
        assertThat(at(goods, GoodsPlace.DAMAGED)).as("damaged").isEqualTo(damaged);
        assertThat(stock.heldBy(GoodsWorld.OFFICE).getOrDefault(goods, 0L))
                .as("in stock")
                .isEqualTo(good);
        assertThat(claimed(goods, ClaimKind.FOREIGN)).as("not ours").isEqualTo(foreign);
        assertThat(sum(goods, lot -> lot.line().noted() + lot.surplus() - lot.missing()))
                .as("by the notes, and what differs from them")
                .isEqualTo(good + damaged);
    }

    /** By the database alone: what was written down in closed receipts and not withdrawn. */
    private long counted(Goods goods) {
        return jdbc.sql("""
                        select coalesce(sum(c.good + c.damaged + c.foreign_good), 0) from goods_count c
                        join goods_receipt_line l using (election_code, regency_code, receipt, line)
                        join goods_receipt r on r.number = c.receipt and r.regency_code = c.regency_code
                        where r.closed_at is not null and l.contest_code = :contest and c.withdraws is null
                            and not exists (select from goods_count w where w.receipt = c.receipt and w.withdraws = c.step)""")
                .param("contest", goods.contestCode())
                .query(Long.class)
                .single();
    }

    private List<CountedLine> closed() {
        return receipts.of(GoodsWorld.OFFICE).stream()
                .filter(file -> !file.receipt().open())
                .flatMap(file -> file.counted().stream())
                .toList();
    }

    private long sum(Goods goods, ToLongFunction<CountedLine> pieces) {
        return closed().stream()
                .filter(lot -> lot.line().goods().equals(goods))
                .mapToLong(pieces)
                .sum();
    }

    private long at(Goods goods, GoodsPlace place) {
        return ledger.of(GoodsWorld.OFFICE).stream()
                .filter(balance -> balance.goods().equals(goods) && balance.place() == place)
                .mapToLong(GoodsBalance::quantity)
                .sum();
    }

    private long claimed(Goods goods, ClaimKind kind) {
        return claims.of(GoodsWorld.OFFICE).stream()
                .filter(claim ->
                        claim.what().goods().equals(goods) && claim.what().kind() == kind)
                .mapToLong(claim -> claim.what().quantity())
                .sum();
    }

    private static void asksForNoMoreThanIsLacking(Claim claim) {
        assertThat(claim.replaced()).isBetween(0, claim.what().quantity());
        assertThat(claim.outstanding()).isBetween(0, claim.what().quantity());
    }
}
