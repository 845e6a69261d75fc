package id.kotaksuara.goods.destruction;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockMove;
import id.kotaksuara.logistics.stock.StockState;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An office that needs 204 ballots for the DPR has 210 of them, on the day before the vote. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class DestructionTests {

    private static final Goods DPR = new Goods(GoodsWorld.ELECTION, Material.BALLOT, "DPR");
    private static final String PAGE = GoodsWorld.GOODS + "/destruction";
    private static final int NEEDED = 204;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private StockLedger stock;

    @Autowired
    private GoodsLedger ledger;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void hasMoreBallotsThanItNeeds() {
        GoodsWorld.create(office, warehouses, jdbc);
        stock.receive(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, NEEDED + 6, "Stok awal");
        TestTime.in(World.REGENCY, "2024-02-13T05:00:00Z");
    }

    @Test
    void endsWithTheBooksAtZeroOnceEverySheetIsPackedOrDestroyed() {
        assertThat(page("")).contains("Buku surat suara belum nol", "harus dimusnahkan");
        aside("STORE", "2", "RAIN");
        pack();

        assertThat(page("/minutes/new")).contains("menurut buku 2", "menurut buku 4");
        assertThat(destroy("2", "4", "2024-02-13")).hasStatus(302);

        assertThat(page("")).contains("Buku surat suara nol").doesNotContain("Yang hilang");
        assertThat(at(GoodsPlace.DESTROYED)).isEqualTo(6);
        assertThat(at(GoodsPlace.BOX)).isEqualTo(NEEDED);
        assertThat(held()).isEqualTo(NEEDED);
        assertThat(page("/minutes/1/paper"))
                .contains("BERITA ACARA PEMUSNAHAN SURAT SUARA", "PM-6303-0001", "13 Februari 2024", "Ani, Bawaslu")
                .contains("Seluruhnya dimusnahkan 6 lembar");
    }

    @Test
    void endsAtZeroTooWhereBoxesAreKeptAsTotalsAndAllAreSealed() {
        destroy("", "6", "2024-02-13");
        assertThat(page("")).contains("Buku surat suara belum nol");

        var warehouse = warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE);
        var boxes = new Goods(GoodsWorld.ELECTION, Material.BALLOT_BOX, "");
        jdbc.sql("update warehouse set counted_boxes = 20").update();
        stock.receive(warehouse, boxes, 10, "SJ");
        stock.move(warehouse, new StockMove(boxes, StockState.FLAT, StockState.ASSEMBLED, 10));
        stock.move(warehouse, new StockMove(boxes, StockState.ASSEMBLED, StockState.FILLED, 10));
        stock.move(warehouse, new StockMove(boxes, StockState.FILLED, StockState.SEALED, 9));
        assertThat(page("")).as("one box is open").contains("Buku surat suara belum nol");
        stock.move(warehouse, new StockMove(boxes, StockState.FILLED, StockState.SEALED, 1));

        assertThat(page("")).contains("Buku surat suara nol").containsPattern("(?s)Dalam kotak\"[^>]*>204<");
    }

    @Test
    void namesTheSheetsThatNobodyFound() {
        aside("STORE", "2", "RATS");
        pack();
        destroy("2", "3", "2024-02-13");

        assertThat(page("")).contains("Buku surat suara nol", "Yang hilang", "PM-6303-0001; Hasan");
        assertThat(at(GoodsPlace.LOST)).isOne();
        assertThat(page("/minutes/1/paper")).contains("1 lembar yang ada dalam buku tidak ditemukan");
    }

    @Test
    void takesInWhatNobodyKnewOfBeforeItIsDestroyed() {
        pack();
        destroy("", "8", "2024-02-13");

        assertThat(at(GoodsPlace.DESTROYED)).isEqualTo(8);
        assertThat(page("")).contains("Buku surat suara nol");
    }

    @Test
    void destroysNoSheetInPlaceOfOneThatATeamStillHas() {
        ledger.takeOver(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE);
        ledger.post(
                GoodsWorld.OFFICE,
                new GoodsMove(DPR, GoodsWorld.WAREHOUSE, GoodsPlace.STORE, GoodsPlace.SORTING, 50),
                "lot 1");

        assertThat(destroy("", "6", "2024-02-13")).hasStatusOk().bodyText().contains("yang lebih hanya 0 lembar");
    }

    @Test
    void destroysNoSheetThatABoxStillNeeds() {
        assertThat(destroy("", "7", "2024-02-13"))
                .hasStatusOk()
                .bodyText()
                .contains(": yang lebih hanya 6 lembar; 204 lembar lain masih diperlukan untuk kotak");
        assertThat(at(GoodsPlace.DESTROYED)).isZero();

        destroy("", "6", "2024-02-13");
        assertThat(page("")).contains("Buku surat suara belum nol");
        assertThat(at(GoodsPlace.STORE)).isEqualTo(NEEDED);
    }

    @Test
    void happensOnTheDayBeforeTheVoteWithWitnessesAndACountOfEverySheet() {
        TestTime.in(World.REGENCY, "2024-02-12T05:00:00Z");
        assertThat(destroy("", "6", "2024-02-12")).hasStatusOk().bodyText().contains("Tanggal: paling cepat H-1");
        assertThat(destroy("", "6", "2024-02-13")).hasStatusOk().bodyText().contains("tidak boleh sesudah hari ini");
        TestTime.in(World.REGENCY, "2024-02-13T05:00:00Z");

        for (String wrong : new String[] {"", "-1", "1000000000", "enam"}) {
            assertThat(destroy("", wrong, "2024-02-13"))
                    .as(wrong)
                    .hasStatusOk()
                    .bodyText()
                    .contains("isi jumlah lembar yang dihitung");
        }
        var noWitness = fields("", "6", "2024-02-13");
        noWitness.put("witnesses", " \n ");
        assertThat(post("/minutes", noWitness)).hasStatusOk().bodyText().contains("isi satu sampai 20 saksi");
        assertThat(jdbc.sql("select count(*) from goods_destruction")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void setsAsideNoMoreThanIsThere() {
        var typed = Map.of(
                "goods",
                "BALLOT.DPR",
                "warehouse",
                "GUDANG",
                "from",
                "SORTED",
                "quantity",
                "1",
                "cause",
                "FLOOD",
                "words",
                "Lantai basah");

        assertThat(post("/aside", typed)).hasStatusOk().bodyText().contains("Di tempat itu hanya ada 0");
        assertThat(held()).isEqualTo(NEEDED + 6);
    }

    private void aside(String from, String sheets, String cause) {
        assertThat(post(
                        "/aside",
                        Map.of(
                                "goods",
                                "BALLOT.DPR",
                                "warehouse",
                                "GUDANG",
                                "from",
                                from,
                                "quantity",
                                sheets,
                                "cause",
                                cause,
                                "words",
                                "Karton 3, ditemukan Siti")))
                .hasStatus(302);
    }

    private void pack() {
        ledger.takeOver(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE);
        var move = new GoodsMove(DPR, GoodsWorld.WAREHOUSE, GoodsPlace.STORE, GoodsPlace.BOX, NEEDED);
        ledger.post(GoodsWorld.OFFICE, move, "semua kotak");
    }

    private MvcTestResult destroy(String damaged, String surplus, String day) {
        return post("/minutes", fields(damaged, surplus, day));
    }

    private static Map<String, String> fields(String damaged, String surplus, String day) {
        var fields = new HashMap<>(Map.of(
                "day",
                day,
                "hour",
                "14.00",
                "place",
                "Halaman gudang",
                "method",
                "dibakar",
                "officer",
                "Hasan",
                "witnesses",
                "Ani, Bawaslu\nTono, Polres"));
        fields.put("damaged[BALLOT.DPR]", damaged);
        fields.put("surplus[BALLOT.DPR]", surplus);
        return fields;
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var sent = mvc.post().uri(PAGE + path).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    private int at(GoodsPlace place) {
        return ledger.at(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE, place);
    }

    private long held() {
        return stock.heldBy(GoodsWorld.OFFICE).get(DPR);
    }

    private String page(String path) {
        var answer = mvc.get().uri(PAGE + path).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
