package id.kotaksuara.goods.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.incoming.ReceiptPages;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is short, damaged, foreign or too much is claimed once, until it is replaced or settled. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class ClaimTests extends ReceiptPages {

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
    void promisesNothingByAnAnswerWithoutADay() throws Exception {
        begin();
        lot("BALLOT.DPR", "204", "");
        count("203", "", "", "");
        close("1");
        String due = jdbc.sql("select to_char(due, 'FMDD/FMMM') from goods_claim_step")
                .query(String.class)
                .single();

        post("/claims/1", Map.of("status", "ANSWERED", "note", "akan diperiksa"));

        assertThat(page("")).doesNotContain(due);
        assertThat(page("/claims/1")).contains("Batas waktu").doesNotContain("Dijanjikan");
        post("/claims/1", Map.of("status", "ANSWERED", "due", "2024-01-20", "note", "dijanjikan"));
        post("/claims/1", Map.of("status", "ANSWERED", "note", "sudah dikemas"));
        assertThat(page("/claims/1")).contains("Dijanjikan");
        post("/claims/1", Map.of("status", "REFUSED", "note", "ternyata tidak"));
        post("/claims/1", Map.of("status", "RAISED", "note", "sekali lagi"));
        post("/claims/1", Map.of("status", "ANSWERED", "note", "akan diperiksa"));
        assertThat(page("/claims/1")).doesNotContain("Dijanjikan");
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
        assertThat(officePage("/warehouses/GUDANG/stock")).contains("KL-6303-0001", "500");
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
}
