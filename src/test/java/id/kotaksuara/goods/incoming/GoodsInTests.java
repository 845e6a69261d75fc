package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.WarehouseFacts;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.time.LocalDate;
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

    private static final String ELECTION = "pemilu-2024";
    private static final String GOODS = "/elections/" + ELECTION + "/63.03/goods";
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
    void knowsTwoStationsAndAWarehouse() throws Exception {
        new World(jdbc).regions();
        office.open(new Election(
                ELECTION,
                "Pemilu 2024",
                ElectionKind.PEMILU,
                LocalDate.of(2024, 2, 14),
                ElectionDefaults.contests(ElectionKind.PEMILU)));
        jdbc.sql("insert into polling_station select :election, '63.03.05.1003', number, 50, 50"
                        + " from generate_series(1, 2) number")
                .param("election", ELECTION)
                .update();
        warehouses.save(
                new Warehouse(World.REGENCY, "GUDANG", new WarehouseFacts("Gudang", "", Room.counted(8), 8, 8, null)));
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
                .contains("KL-1", "KL-2", "KL-3", "kurang", "rusak", "bukan milik kantor ini")
                .doesNotContain("KL-4");
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
        assertThat(page("/claims")).doesNotContain("KL-2");
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
    void printsTheReceiptAndTheLetter() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        close("1");

        assertThat(page("/receipts/1/paper")).contains("BUKTI TANDA TERIMA BARANG", "TB-6303-0001", "SJ-1", "499");
        assertThat(page("/claims/1/paper")).contains("KLAIM ATAS PENERIMAAN BARANG", "PT Cetak", "KL-6303-0001");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = World.NEAR)
    void isNothingForChairs() throws Exception {
        assertThat(mvc.get().uri(GOODS)).hasStatus(404);
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
