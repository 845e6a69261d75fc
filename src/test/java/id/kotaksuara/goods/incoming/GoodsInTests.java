package id.kotaksuara.goods.incoming;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Goods are received and counted, whether they were ordered or not. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class GoodsInTests extends ReceiptPages {

    private static final String GOODS = GoodsWorld.GOODS;
    private static final String CHOSEN = "<option value=\"1\"[^>]*selected";

    @Test
    void ordersWithOneClickWhateverIsLacking() throws Exception {
        assertThat(post("/orders/lacking", Map.of())).hasStatus(302);

        assertThat(page("/orders")).contains("P-1", "P-16", "Surat suara, DPD", "204", "tanpa tanggal", "Tahap II");
        post("/orders/lacking", Map.of());
        assertThat(page("/orders")).doesNotContain("P-17");
    }

    @Test
    void takesTenThousandCartonsInOneLotAndNoNumberThatCannotBe() throws Exception {
        begin();
        for (String cartons : new String[] {"", "-1", "0", "1000000000", "sepuluh"}) {
            assertThat(post("/receipts/1/lots", Map.of("goods", "BALLOT.DPR", "cartons", cartons, "noted", "5000000")))
                    .as(cartons)
                    .hasStatusOk()
                    .bodyText()
                    .contains("cartons-error", "5000000");
        }
        taken("/receipts/1/lots", Map.of("goods", "BALLOT.DPR", "cartons", "10000", "noted", "5000000"));
        count("4999999", "", "", "");
        close("1");

        assertThat(page("/receipts/1")).contains("10.000", "4.999.999");
        assertThat(page("/claims/1")).contains("kurang 1");
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
        assertThat(officePage("/warehouses/GUDANG/stock")).contains("491", "TB-6303-0001");
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
}
