package id.kotaksuara.boxes.mishap;

import static id.kotaksuara.boxes.BoxWorld.IRANG;
import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static id.kotaksuara.boxes.BoxWorld.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A flood takes many boxes at once: three of Jawa's four stand sealed in the warehouse, and their ballots are in the books. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class DamageTests {

    private static final Goods BALLOTS = new Goods(World.ELECTION, Material.BALLOT, "GUBERNUR");

    @Autowired
    private BoxWorld world;

    @Autowired
    private StockLedger stock;

    @Autowired
    private GoodsLedger goods;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private JdbcClient jdbc;

    private String first;
    private String second;
    private String third;

    @BeforeEach
    void keepsBoxesOneByOne() {
        world.begin();
        stock.receive(warehouses.withCode(World.REGENCY, "GUDANG"), BALLOTS, 1000, "SJ 1");
        first = world.code(JAWA, 1, "GUBERNUR");
        second = world.code(JAWA, 2, "GUBERNUR");
        third = world.code(JAWA, 1, "BUPATI_WALIKOTA");
        List.of(first, second, third).forEach(world::pack);
    }

    @Test
    void replacesAllBoxesOfAVillageThatStandThereAndSpoilsTheirBallots() {
        int inside = at(GoodsPlace.BOX);
        assertThat(inside).isPositive();
        assertThat(world.get("/damage?district=63.03.05")).contains("Seluruh Jawa", "TPS 002");

        String told = text(send("places=" + JAWA));
        assertThat(told).contains("3 kotak akan ditandai rusak", "Tandai 3 kotak rusak");
        assertThat(world.state(first)).as("told first").isEqualTo("SEALED");
        assertThat(send("places=" + JAWA, seen(told))).hasStatus(302);

        assertThat(List.of(first, second, third))
                .allSatisfy(code -> assertThat(world.state(code)).isEqualTo("REPLACED"));
        assertThat(at(GoodsPlace.DAMAGED)).isEqualTo(inside);
        assertThat(at(GoodsPlace.BOX)).isZero();
        assertThat(world.get(""))
                .contains(
                        "3 kotak menggantikan yang rusak atau hilang", BoxCode.spoken(world.code(JAWA, 2, "GUBERNUR")));
        assertThat(world.get("/" + first)).contains("Siti, Hasan", "Air 40 cm, BA 9");
        assertThat(jdbc.sql("select count(*) from journal_entry where action like 'journal.boxes.damaged.%'")
                        .query(Integer.class)
                        .single())
                .isOne();
        String instead = world.code(JAWA, 1, "BUPATI_WALIKOTA");
        world.pack(instead);
        assertThat(world.get("/" + instead)).contains("KS-004");
        assertThat(world.get("")).contains("2 kotak menggantikan yang rusak atau hilang");
    }

    @Test
    void takesStationsAndScannedCodesTogether() {
        String codes = BoxCode.spoken(second) + "\r\n" + third.toLowerCase(Locale.ROOT);

        String told = text(send("places=" + JAWA + "/1", "codes=" + codes));
        assertThat(send("places=" + JAWA + "/1", "codes=" + codes, seen(told))).hasStatus(302);

        assertThat(world.state(second)).isEqualTo("REPLACED");
    }

    @Test
    void saysWhichCodeIsWrongAndMarksNothing() {
        String empty = world.code(IRANG, 1, "GUBERNUR");

        assertThat(text(send("codes=" + first + "\n" + empty)))
                .contains("Kotak " + BoxCode.spoken(empty) + " tidak berdiri di sana", first);
        assertThat(text(send("codes=" + first + "\nKM7"))).contains("tidak lengkap");
        assertThat(text(send("codes=" + first, "store=ppk"))).contains("tidak berdiri di sana");
        assertThat(text(send("codes="))).contains("Tidak ada kotak yang dipilih");
        assertThat(text(send("codes=" + first, "secondPerson=siti"))).contains("isi nama orang lain");
        assertThat(text(send("codes=" + first, "cause=MISSING"))).contains("Penyebab: pilih");
        assertThat(text(send("codes=" + first, "seen=7"))).contains("1 kotak akan ditandai rusak");
        assertThat(world.state(first)).isEqualTo("SEALED");
    }

    @Test
    void showsThemAgainWhereJustAsManyOthersAreMeant() {
        String told = text(send("codes=" + first));

        assertThat(text(send("codes=" + second, seen(told)))).contains("1 kotak akan ditandai rusak");
        assertThat(world.state(second)).isEqualTo("SEALED");
    }

    @Test
    void leadsAnOfficeThatCountsTotalsToItsStock() {
        assertThat(world.get("/damage")).contains("Kode kotak").doesNotContain("menghitung kotak sebagai jumlah");

        jdbc.sql("delete from box_keeping").update();

        assertThat(world.get("/damage"))
                .contains("menghitung kotak sebagai jumlah", "/63.03/warehouses\"")
                .doesNotContain("Kode kotak", "Nama orang pertama", "??");
    }

    @Test
    void takesWhatCameInAtAnotherWarehouseThanTheOneInWhichItIsPacked() {
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'BARU', 'Gudang baru', '', 60, 60, 60)")
                .update();
        world.post(
                "/tables",
                List.of(
                        "warehouse=BARU",
                        "firstPerson=Ani",
                        "secondPerson=Tono",
                        "firstSeal=KS-501",
                        "lastSeal=KS-599",
                        "sealsPerBox=1"));
        stock.receive(warehouses.withCode(World.REGENCY, "GUDANG"), BALLOTS, 500, "SJ 2");
        goods.takeOver(BoxWorld.OFFICE, BALLOTS, "GUDANG");
        String code = world.code(IRANG, 1, "GUBERNUR");
        int before = at(GoodsPlace.BOX);
        world.post("/tables/2/box", List.of("code=" + code));
        world.post("/tables/2/count", BoxWorld.counts(world.get("/tables/2"), 0));
        world.post("/tables/2/count", BoxWorld.counts(world.get("/tables/2"), 0));

        int inside = at(GoodsPlace.BOX) - before;
        assertThat(inside).isPositive();

        world.post("/tables/2/aside", List.of(BoxWorld.seen(world.get("/tables/2"))));
        assertThat(at(GoodsPlace.BOX)).isEqualTo(before);
        assertThat(at(GoodsPlace.PACKING)).isEqualTo(inside);
    }

    private static String seen(String page) {
        return "seen=" + page.replaceAll("(?s).*name=\"seen\" value=\"(\\w+)\".*", "$1");
    }

    /** A form of two people about the warehouse; what is given here stands instead. */
    private MvcTestResult send(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        for (String usual : List.of(
                "district=63.03.05",
                "store=GUDANG",
                "cause=FLOOD",
                "firstPerson=Siti",
                "secondPerson=Hasan",
                "reason=Air 40 cm, BA 9")) {
            String name = usual.substring(0, usual.indexOf('=') + 1);
            if (all.stream().noneMatch(field -> field.startsWith(name))) {
                all.add(usual);
            }
        }
        return world.send("/damage", all);
    }

    private int at(GoodsPlace place) {
        return goods.at(BoxWorld.OFFICE, BALLOTS, "GUDANG", place);
    }
}
