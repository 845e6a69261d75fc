package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was typed wrong is taken back as long as nothing rests on it. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class TakenBackTests extends ReceiptPages {

    private static final String GOODS = GoodsWorld.GOODS;

    @Test
    void withdrawsAWrongStepAndKeepsItToBeRead() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("5000", "", "", "");
        assertThat(post("/receipts/1/counts/1/withdrawal?sure=yes", Map.of())).hasStatus(302);
        count("500", "", "", "");

        assertThat(page("/receipts/1")).contains("5.000", "dibatalkan", "membatalkan langkah 1");
        close("3");
        assertThat(page("/claims")).contains("Belum ada klaim");
        assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", "1"))).hasStatus(422);
    }

    @Test
    void takesBackALotThatWasTypedWrong() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        lot("BALLOT.DPD", "500", "");
        count("500", "", "", "");

        assertThat(post("/receipts/1/lots/1/withdrawal?sure=yes", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("sudah dihitung");
        assertThat(post("/receipts/1/lots/2/withdrawal?sure=yes", Map.of())).hasStatus(302);

        close("1");
        assertThat(page("/claims")).contains("Belum ada klaim");
    }

    @Test
    void takesBackAReceiptThatWasBegunByMistakeAndKeepsItsNumber() throws Exception {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("500", "", "", "");
        assertThat(post("/receipts/1/removal?sure=yes", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("TB-6303-0001 sudah dihitung");
        post("/receipts/1/counts/1/withdrawal?sure=yes", Map.of());

        assertThat(page("/receipts/1")).contains("Batalkan penerimaan ini");
        assertThat(post("/receipts/1/removal?sure=yes", Map.of())).hasStatus(302);

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

        assertThat(officePage("/warehouses/GUDANG/remove")).contains("penerimaan barang: 1");
    }

    @Test
    void keepsNoWarehouseForAReceiptThatBroughtNothing() throws Exception {
        begin();
        post("/receipts/1/removal?sure=yes", Map.of());
        assertThat(officePage("/warehouses/GUDANG/remove")).doesNotContain("penerimaan barang");

        jdbc.sql("delete from warehouse where code = 'GUDANG'").update();

        assertThat(page("/receipts/1")).contains("Dibatalkan oleh", "SJ-1");
        assertThat(page("/receipts/1/paper")).contains("DIBATALKAN");
    }
}
