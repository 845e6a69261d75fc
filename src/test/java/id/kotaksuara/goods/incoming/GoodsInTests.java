package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A Pemilu of five contests at two stations with 100 voters each: 204 ballots for each contest. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class GoodsInTests {

    private static final String GOODS = GoodsWorld.GOODS;
    private static final String CHOSEN = "<option value=\"1\"[^>]*selected";
    private static final String RECEIPT = GOODS + "/receipts/1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void knowsTwoStationsAndAWarehouse() {
        GoodsWorld.create(office, warehouses, jdbc);
    }

    @Test
    void ordersWithOneClickWhateverIsLacking() throws Exception {
        assertThat(post("/orders/lacking", Map.of())).hasStatus(302);

        assertThat(page("/orders")).contains("P-1", "P-16", "Surat suara, DPD", "204", "tanpa tanggal", "Tahap II");
        post("/orders/lacking", Map.of());
        assertThat(page("/orders")).doesNotContain("P-17");
    }

    @Test
    void countsInStepsAndMakesClaimsOfDifferences() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("300", "", "", "");
        count("191", "4", "4", "Kabupaten Batang");

        assertThat(page("/receipts/1")).contains("491", "Kabupaten Batang", "Tutup penerimaan");
        close("2");

        assertThat(page("/receipts/1")).contains("Ditutup oleh").doesNotContain("Simpan hitungan");
        assertThat(page("/claims"))
                .contains("KL-6303-0001", "KL-6303-0002", "KL-6303-0003", "kurang", "rusak", "bukan milik kantor ini")
                .doesNotContain("KL-6303-0004");
        assertThat(page("")).containsPattern("Surat suara, DPR(?s:.){0,400}495(?s:.){0,60}491");
        assertThat(page("/../warehouses/GUDANG/stock")).contains("491", "TB-6303-0001");
    }

    @Test
    void closesAClaimByTheReceiptOfItsReplacement() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        close("1");
        assertThat(page("/claims/1")).contains("kurang 1", "diajukan");

        post(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-2", "supplier", "PT Cetak", "arrived", "2024-01-02"));
        post("/receipts/2/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", "1", "claim", "1"));
        post("/receipts/2/counts", Map.of("line", "1", "good", "1"));
        post("/receipts/2/closing", Map.of("steps", "1"));

        assertThat(page("/claims/1")).contains("diganti", "TB-6303-0002");
        assertThat(page("/claims")).doesNotContain("KL-6303-0002");
    }

    @Test
    void recordsFirstWhatArrivesWithoutAnOrderAndMatchesItLater() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("500", "", "", "");
        close("1");
        post("/orders/lacking", Map.of());
        String order = jdbc.sql("select code from goods_order where contest_code = 'DPD' and material = 'BALLOT'")
                .query(String.class)
                .single();

        assertThat(post("/receipts/1/lots/1/order", Map.of("order", order))).hasStatus(422);
        assertThat(jdbc.sql("select count(*) from goods_order where contest_code = 'DPR' and material = 'BALLOT'")
                        .query(Integer.class)
                        .single())
                .as("what is there is not ordered")
                .isZero();
    }

    @Test
    void asksAgainWhereSomebodyElseHasCountedMeanwhile() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("300", "", "", "");
        count("200", "", "", "");

        assertThat(post("/receipts/1/closing", Map.of("steps", "1"))).hasStatus(409);
        assertThat(page("/receipts/1")).contains("Sedang dihitung");
    }

    @Test
    void withdrawsAWrongStepAndKeepsItToBeRead() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("5000", "", "", "");
        assertThat(post("/receipts/1/counts/1/withdrawal", Map.of())).hasStatus(302);
        count("500", "", "", "");

        assertThat(page("/receipts/1")).contains("5.000", "dibatalkan", "membatalkan langkah 1");
        close("3");
        assertThat(page("/claims")).contains("Belum ada klaim");
        assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", "1"))).hasStatus(422);
    }

    @Test
    void tellsSlipsAtTheirFields() throws Exception {
        assertThat(post("/receipts", Map.of("warehouse", "GUDANG", "arrived", "2014-01-01")))
                .hasStatusOk()
                .bodyText()
                .contains("Tanggal di luar masa pemilihan ini (14/2/2023 sampai 15/3/2024)");
        begin();
        assertThat(post("/receipts/1/lots", Map.of("goods", "", "cartons", "-1", "noted", "1000000000")))
                .hasStatusOk()
                .bodyText()
                .contains("Logistik: pilih salah satu", "Karton: isi angka bulat dari 1 sampai 100.000");
        lot("BALLOT.DPR", "500", "");
        assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", "1", "foreign", "3")))
                .bodyText()
                .contains("Milik kabupaten/kota: isi dahulu");
    }

    @Test
    void namesEachRegencyWhoseGoodsCameToUs() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("493", "", "3", "Kabupaten Batang");
        count("0", "", "4", "Kota Tegal");
        close("2");

        assertThat(page("/receipts/1")).contains("Kabupaten Batang, Kota Tegal");
        assertThat(post("/claims/2", Map.of("status", "ANSWERED", "due", "2014-02-01", "note", "dijanjikan")))
                .hasStatusOk()
                .bodyText()
                .contains("Tanggal di luar masa pemilihan ini (14/2/2023 sampai 15/3/2024)");
        assertThat(page("/claims/2")).contains("3 bukan milik kantor ini, melainkan milik Kabupaten Batang");
        assertThat(page("/claims/3")).contains("4 bukan milik kantor ini, melainkan milik Kota Tegal");
        assertThat(page("/claims/3/paper")).contains("diteruskan kepada pemiliknya", "Kota Tegal");
    }

    @Test
    void refusesCountsThatCannotBe() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("60000000", "", "", "");
        for (String wrong : new String[] {"1000000000", "-1", "", "abc", "499,5"}) {
            assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", wrong)))
                    .as(wrong)
                    .hasStatusOk();
        }

        assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", "60000000")))
                .hasStatusOk()
                .bodyText()
                .contains("bersama langkah sebelumnya lebih dari 100.000.000");
        assertThat(post("/receipts/1/counts", Map.of("line", "7", "good", "1")))
                .bodyText()
                .contains("Lot yang dihitung: pilih salah satu");
        assertThat(jdbc.sql("select count(*) from goods_count")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void takesBackALotThatWasTypedWrong() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        lot("BALLOT.DPD", "500", "");
        count("500", "", "", "");

        assertThat(post("/receipts/1/lots/1/withdrawal", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dihitung");
        assertThat(post("/receipts/1/lots/2/withdrawal", Map.of())).hasStatus(302);

        close("1");
        assertThat(page("/claims")).contains("Belum ada klaim");
    }

    @Test
    void takesBackAReceiptThatWasBegunByMistakeAndKeepsItsNumber() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("500", "", "", "");
        assertThat(post("/receipts/1/removal", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("TB-6303-0001 sudah dihitung");
        post("/receipts/1/counts/1/withdrawal", Map.of());

        assertThat(page("/receipts/1")).contains("Batalkan penerimaan ini");
        assertThat(post("/receipts/1/removal", Map.of())).hasStatus(302);

        assertThat(page("/receipts")).contains("TB-6303-0001", "dibatalkan");
        assertThat(page("/receipts/1")).contains("Dibatalkan oleh").doesNotContain("Tambah lot");
        assertThat(page("/receipts/1/paper")).contains("DIBATALKAN");
        assertThat(page("/claims")).contains("Belum ada klaim");
        assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", "1"))).hasStatus(422);
        var next = Map.of("warehouse", "GUDANG", "noteNumber", "SJ-2", "supplier", "PT Cetak", "arrived", "2024-01-02");
        assertThat(post("/receipts", next)).hasRedirectedUrl(GOODS + "/receipts/2");
    }

    @Test
    void keepsTheWarehouseWhereGoodsAreCounted() throws Exception {
        begin();

        assertThat(page("/../warehouses/GUDANG/remove")).contains("penerimaan barang: 1");
    }

    @Test
    void keepsNoWarehouseForAReceiptThatBroughtNothing() throws Exception {
        begin();
        post("/receipts/1/removal", Map.of());
        assertThat(page("/../warehouses/GUDANG/remove")).doesNotContain("penerimaan barang");

        jdbc.sql("delete from warehouse where code = 'GUDANG'").update();

        assertThat(page("/receipts/1")).contains("Dibatalkan oleh", "SJ-1");
        assertThat(page("/receipts/1/paper")).contains("DIBATALKAN");
    }

    @Test
    void letsNobodyTakeAwayBehindTheLedgerWhatItCounts() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("500", "", "", "");
        close("1");

        var removal = mvc.post()
                .uri(GOODS.replace("/goods", "/warehouses/GUDANG/stock"))
                .with(csrf())
                .param("work", "REMOVE")
                .param("goods", "BALLOT.DPR")
                .param("from", "FLAT")
                .param("quantity", "1")
                .param("note", "rusak")
                .exchange();

        assertThat(removal).hasStatusOk().bodyText().contains("Halaman logistik mencatat 500 dari barang ini");
        assertThat(jdbc.sql("select number from stock_entry")
                        .query(Integer.class)
                        .list())
                .hasSize(1);
        assertThat(mvc.post()
                        .uri(GOODS.replace("/goods", "/warehouses/GUDANG/stock/1/correct"))
                        .with(csrf())
                        .param("reason", "salah ketik"))
                .hasStatusOk()
                .bodyText()
                .contains("Halaman logistik mencatat 500");
    }

    @Test
    void claimsWhatOnlyTheSortingFindsDamaged() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("500", "", "", "");
        close("1");
        post("/sorting", Map.of("goods", "BALLOT.DPR", "sheets", "500", "team", "Tim 1", "warehouse", "GUDANG"));
        post("/sorting/1/counts", Map.of("good", "497", "torn", "3", "counter", "Siti"));

        int drawn = jdbc.sql("select expected from sorting_sample")
                .query(Integer.class)
                .single();
        post("/sorting/1/sample", Map.of("sheets", String.valueOf(drawn), "counter", "Hasan"));

        assertThat(page("/claims/1")).contains("PT Cetak", "SL-6303-0001", "3");
        assertThat(post("/sorting/1/sample", Map.of("sheets", String.valueOf(drawn), "counter", "Hasan")))
                .as("the same once more")
                .hasStatus(422);
        assertThat(post("/sorting/1/counts", Map.of("good", "497", "torn", "3", "counter", "Budi")))
                .as("counted when it is closed")
                .hasStatus(422);
        assertThat(claims("lot = 1")).isOne();
        assertThat(page("/claims/1/paper")).contains("disortir (lot SL-6303-0001)");

        post(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-2", "supplier", "PT Cetak", "arrived", "2024-01-09"));
        post("/receipts/2/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", "3", "claim", "1"));
        post("/receipts/2/counts", Map.of("line", "1", "good", "3"));
        post("/receipts/2/closing", Map.of("steps", "1"));
        assertThat(page("/claims/1")).contains("diganti");
    }

    @Test
    void closesAClaimByWhatCameBeforeAnybodyKnewOfIt() throws Exception {
        begin();
        lot("BALLOT.DPR", "499", "");
        count("499", "", "", "");
        close("1");
        post("/sorting", Map.of("goods", "BALLOT.DPR", "sheets", "400", "team", "Tim 1", "warehouse", "GUDANG"));
        post("/sorting/1/counts", Map.of("good", "398", "torn", "1", "counter", "Siti"));
        post(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-2", "supplier", "PT Cetak", "arrived", "2024-01-02"));
        post("/receipts/2/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", "1"));
        post("/receipts/2/counts", Map.of("line", "1", "good", "1"));
        post("/receipts/2/closing", Map.of("steps", "1"));
        post("/sorting/1/counts", Map.of("good", "398", "torn", "1", "counter", "Hasan"));
        assertThat(page("/claims/1")).contains("rusak 1", "diajukan");

        assertThat(page("/receipts/2")).contains("pengganti KL-6303-0001");
        post("/receipts/2/lots/1/order", Map.of("order", "claim:1"));

        assertThat(page("/claims/1")).contains("diganti", "TB-6303-0002");
        assertThat(page("/receipts/2")).contains("KL-6303-0001");
        assertThat(post("/receipts/1/lots/1/order", Map.of("order", "claim:1")))
                .as("nothing is to come for it any longer")
                .hasStatus(422);
    }

    @Test
    void expectsWhatIsClaimedByTheDayOnWhichItIsDue() throws Exception {
        begin();
        lot("BALLOT.DPR", "204", "");
        count("203", "", "", "");
        close("1");
        post("/claims/1", Map.of("status", "ANSWERED", "due", "2024-01-20", "note", "dijanjikan"));

        assertThat(page("")).containsPattern("Surat suara, DPR(?s:.){0,1400}20/1");
    }

    @Test
    void replacesNothingByWhatTheSameReceiptBrought() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        close("1");

        assertThat(page("/receipts/1")).doesNotContain("pengganti KL");
        assertThat(post("/receipts/1/lots/1/order", Map.of("order", "claim:1"))).hasStatus(422);
        assertThat(page("/claims/1")).contains("diajukan");
    }

    @Test
    void takesOutOfTheBooksWhatWasTooMuchAndIsHandedOn() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("512", "", "", "");
        close("1");

        assertThat(post("/claims/1", Map.of("status", "ANSWERED", "handedOn", "12", "note", "BA 5")))
                .bodyText()
                .contains("hanya bersama status selesai");
        assertThat(post("/claims/1", Map.of("status", "SETTLED", "handedOn", "13", "note", "BA 5")))
                .bodyText()
                .contains("dari 0 sampai 12");
        assertThat(post("/claims/1", Map.of("status", "SETTLED", "handedOn", "12", "note", "KPU Batang, BA 5")))
                .hasStatus(302);

        assertThat(page("/claims/1")).contains("selesai", "Diserahkan", "KPU Batang, BA 5");
        assertThat(page("/../warehouses/GUDANG/stock")).contains("KL-6303-0001", "500");
        assertThat(page("/destruction")).doesNotContainPattern("(?<![\\w.,-])512(?![\\w-])");
    }

    @Test
    void raisesAgainWhatWasRefused() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        close("1");
        post("/claims/1", Map.of("status", "REFUSED", "note", "Salah baca"));

        post("/claims/1", Map.of("status", "RAISED", "note", "Dihitung ulang bersama penyedia"));

        assertThat(page("/claims/1")).contains("diajukan", "Dihitung ulang bersama penyedia");
        assertThat(post("/claims/1", Map.of("status", "RAISED", "note", "Sekali lagi")))
                .hasStatusOk();
    }

    @Test
    void claimsADifferenceOfALotOfCartonsOnce() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("490", "3", "2", "Kabupaten Batang");
        close("1");
        assertThat(post("/receipts/1/closing", Map.of("steps", "1")))
                .as("closed once more")
                .hasStatus(422);

        assertThat(claims("receipt = 1 and line = 1")).isEqualTo(3);
        assertThat(claims("kind = 'SHORT'")).isOne();
        assertThat(claims("kind = 'DAMAGED'")).isOne();
        assertThat(claims("kind = 'FOREIGN'")).isOne();
        assertThatThrownBy(
                        () -> jdbc.sql("insert into goods_claim select election_code, regency_code, 99, receipt, line,"
                                        + " supplier, note_number, material, contest_code, kind, quantity, meant_for"
                                        + " from goods_claim where kind = 'SHORT'")
                                .update())
                .hasMessageContaining("goods_claim_once_of_line");
    }

    private int claims(String which) {
        return jdbc.sql("select count(*) from goods_claim where " + which)
                .query(Integer.class)
                .single();
    }

    @Test
    void asksForOrderOrClaimAndNotForBoth() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        close("1");
        post("/orders/lacking", Map.of());
        String order = jdbc.sql("select code from goods_order where material = 'INK'")
                .query(String.class)
                .single();
        post(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-2", "supplier", "PT Cetak", "arrived", "2024-01-02"));

        var both = Map.of("goods", "INK", "cartons", "1", "noted", "1", "order", order, "claim", "1");
        assertThat(post("/receipts/2/lots", both)).hasStatusOk().bodyText().contains("kosongkan, karena lot ini");
    }

    @Test
    void printsTheReceiptAndTheLetter() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        close("1");

        assertThat(page("/receipts/1/paper"))
                .contains("BUKTI TANDA TERIMA BARANG", "TB-6303-0001", "SJ-1", "499", "(rahmah)");
        jdbc.sql(
                        "insert into account (username, name, role, area, password_hash) values ('rahmah', 'Rahmah Sari', 'PLANNER', '63.03', '')")
                .update();
        assertThat(page("/receipts/1/paper")).contains("(Rahmah Sari)").doesNotContain("(rahmah)");
        assertThat(page("/claims/1/paper")).contains("KLAIM ATAS PENERIMAAN BARANG", "PT Cetak", "KL-6303-0001");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = World.NEAR)
    void isNothingForChairs() throws Exception {
        assertThat(mvc.get().uri(GOODS)).hasStatus(404);
    }

    @Test
    void choosesTheLotThatIsCountedWhereThereIsOnlyOne() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        assertThat(page("/receipts/1")).containsPattern(CHOSEN);

        lot("BALLOT.DPR", "500", "");
        assertThat(page("/receipts/1")).doesNotContainPattern(CHOSEN);
    }

    private void begin() {
        assertThat(post(
                        "/receipts",
                        Map.of(
                                "warehouse", "GUDANG",
                                "noteNumber", "SJ-1",
                                "supplier", "PT Cetak",
                                "vehicle", "H 1234 AB",
                                "arrived", "2024-01-01")))
                .hasRedirectedUrl(RECEIPT);
    }

    private void lot(String goods, String noted, String order) {
        assertThat(post("/receipts/1/lots", Map.of("goods", goods, "cartons", "1", "noted", noted, "order", order)))
                .hasRedirectedUrl(RECEIPT);
    }

    private void count(String good, String damaged, String foreign, String meantFor) {
        var typed = Map.of("line", "1", "good", good, "damaged", damaged, "foreign", foreign, "meantFor", meantFor);
        assertThat(post("/receipts/1/counts", typed)).hasRedirectedUrl(RECEIPT);
    }

    private void close(String steps) {
        assertThat(post("/receipts/1/closing", Map.of("steps", steps))).hasRedirectedUrl(RECEIPT);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var sent = mvc.post().uri(GOODS + path).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    private String page(String path) throws java.io.UnsupportedEncodingException {
        String uri = path.startsWith("/..") ? GOODS.replace("/goods", path.replace("/..", "")) : GOODS + path;
        var answer = mvc.get().uri(uri).exchange();
        assertThat(answer).as(uri).hasStatusOk();
        return answer.getMvcResult().getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
