package id.kotaksuara.goods.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A warehouse with 1,000 ballots for the DPR in its stock. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class SortingTests extends GoodsPages {

    private static final Goods DPR = new Goods(GoodsWorld.ELECTION, Material.BALLOT, "DPR");
    private static final int STOCK = 1000;

    @Autowired
    private StockLedger stock;

    @Autowired
    private GoodsLedger ledger;

    @BeforeEach
    void hasBallotsInStock() {
        TestTime.in(World.REGENCY, "2024-01-08T02:15:00Z"); // no minute of the page is a number that must not be there
        stock.receive(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, STOCK, "Stok awal");
    }

    @Test
    void closeALotOfWhichEverySheetIsThere() {
        give("500");
        back("497", "2", "1", "Siti");
        sampled(0);

        assertThat(page("/sorting/1"))
                .contains("Semua lembar ada", "Siti", "Uji petik cocok")
                .doesNotContain("Simpan hitungan");
        assertThat(at(GoodsPlace.SORTED)).isEqualTo(497);
        assertThat(at(GoodsPlace.DAMAGED)).isEqualTo(3);
        assertThat(at(GoodsPlace.STORE)).isEqualTo(500);
        assertThat(page("")).containsPattern("(?s)Surat suara, DPR.{1,900}997.{1,120}497");
    }

    @Test
    void askSomebodyElseToCountBlindWhereItDiffers() {
        give("500");
        back("431", "2", "0", "Siti");

        assertThat(page("/sorting/1"))
                .contains("Hitungan oleh Siti tidak sama", "Hitungan kedua")
                .doesNotContainPattern("(?<![\\w-])431(?![\\w-])");
        assertThat(at(GoodsPlace.SORTING)).isEqualTo(500);

        assertThat(counted("498", "2", "0", "siti")).hasStatusOk().bodyText().contains("orang ini sudah menghitung");
        back("496", "3", "0", "Hasan");

        assertThat(page("/sorting/1")).contains("Hilang 1 lembar, menurut hitungan kedua oleh Hasan", "431");
        assertThat(at(GoodsPlace.LOST)).isOne();
        assertThat(jdbc.sql("select about from goods_entry where to_place = 'LOST'")
                        .query(String.class)
                        .single())
                .contains("SL-6303-0001", "Hasan");
    }

    @Test
    void areTakenBackWhereTheyWereWrittenDownByMistake() {
        give("300");
        assertThat(post("/sorting/1/withdrawal?sure=yes", Map.of())).hasStatus(302);

        assertThat(at(GoodsPlace.SORTING)).isZero();
        assertThat(at(GoodsPlace.STORE)).isEqualTo(STOCK);
        assertThat(page("/sorting/1")).contains("Dibatalkan oleh").doesNotContain("Simpan hitungan");
        assertThat(page("/sorting")).contains("dibatalkan");
        assertThat(post("/sorting/1/withdrawal?sure=yes", Map.of())).hasStatus(422);
        assertThat(counted("300", "", "", "Siti")).hasStatus(422);
    }

    @Test
    void areNotTakenBackOnceSomethingWasCounted() {
        give("500");
        back("490", "", "", "Siti");

        assertThat(page("/sorting/1")).doesNotContain("Batalkan lot");
        assertThat(post("/sorting/1/withdrawal?sure=yes", Map.of())).hasStatus(422);
        assertThat(at(GoodsPlace.SORTING)).isEqualTo(500);
    }

    @Test
    void takeInWhatIsTooMuchAfterTwoCounts() {
        give("500");
        back("501", "", "", "Siti");
        back("501", "", "", "Hasan");

        assertThat(page("/sorting/1")).contains("Lebih 1 lembar");
        assertThat(at(GoodsPlace.SORTED)).isEqualTo(501);
        assertThat(held()).isEqualTo(STOCK + 1);
    }

    @Test
    void giveOutNoMoreThanIsInTheStore() {
        give("900");

        assertThat(given("101"))
                .hasStatusOk()
                .bodyText()
                .contains("Di tempat itu hanya ada 100, tidak cukup untuk 101");
        assertThat(jdbc.sql("select count(*) from sorting_lot")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void countAClosedLotNoMore() {
        give("500");
        back("500", "", "", "Siti");
        sampled(0);

        assertThat(counted("500", "", "", "Hasan")).hasStatus(422).bodyText().contains("sudah ditutup");
    }

    @Test
    void letSomebodyElseCountABundleBlindBeforeALotIsClosed() {
        give("500");
        back("497", "3", "", "Siti");

        assertThat(page("/sorting/1"))
                .contains("dari 10 ikatan dihitung orang lain")
                .doesNotContain("Semua lembar ada")
                .doesNotContainPattern("(?<![\\w-])(?:50|47)(?![\\w-])");
        assertThat(at(GoodsPlace.SORTING)).isEqualTo(500);
        assertThat(post("/sorting/1/sample", Map.of("sheets", "50", "counter", "SITI")))
                .hasStatusOk()
                .bodyText()
                .contains("orang ini sudah menghitung");
        assertThat(counted("497", "3", "", "Hasan")).hasStatus(422).bodyText().contains("menunggu hitungan ikatan");
    }

    @Test
    void countAllOfALotAgainWhereTheSampleDiffers() {
        give("500");
        back("500", "", "", "Siti");
        sampled(-1);

        assertThat(page("/sorting/1")).contains("Uji petik tidak cocok", "Hitungan kedua");
        assertThat(at(GoodsPlace.SORTED)).isZero();
        back("499", "", "", "Tono");
        assertThat(at(GoodsPlace.LOST)).isOne();
        assertThat(at(GoodsPlace.SORTED)).isEqualTo(499);
    }

    @Test
    void tellWhenSortingEndsAtThisRateAndWithOneTeamMore() {
        TestTime.in(World.REGENCY, "2024-01-10T05:00:00Z");
        give("200");
        back("200", "", "", "Siti");
        sampled(0);

        assertThat(page("/sorting"))
                .contains("Sampai sekarang 200 lembar sehari: 1 hari kerja, 1 tim. Yang belum disortir: 800 lembar")
                .contains("selesai Minggu, 14 Januari 2024", "Dengan satu tim lagi: Jumat, 12 Januari 2024");
    }

    private int at(GoodsPlace place) {
        return ledger.at(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE, place);
    }

    private long held() {
        return stock.heldBy(GoodsWorld.OFFICE).get(DPR);
    }

    /** Hasan counts the bundle that was drawn, and finds so many sheets more than are tied into it. */
    private void sampled(int more) {
        int expected = jdbc.sql("select expected from sorting_sample")
                .query(Integer.class)
                .single();
        assertThat(post("/sorting/1/sample", Map.of("sheets", String.valueOf(expected + more), "counter", "Hasan")))
                .hasStatus(302);
    }

    private void give(String sheets) {
        assertThat(given(sheets)).hasStatus(302);
    }

    private MvcTestResult given(String sheets) {
        return post(
                "/sorting", Map.of("goods", "BALLOT.DPR", "sheets", sheets, "team", "Tim 1", "warehouse", "GUDANG"));
    }

    private void back(String good, String torn, String ink, String counter) {
        assertThat(counted(good, torn, ink, counter)).hasStatus(302);
    }

    private MvcTestResult counted(String good, String torn, String ink, String counter) {
        return post("/sorting/1/counts", Map.of("good", good, "torn", torn, "ink", ink, "counter", counter));
    }
}
