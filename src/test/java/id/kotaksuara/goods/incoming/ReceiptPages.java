package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import java.util.Map;

/** One receipt of goods, counted in steps. */
public abstract class ReceiptPages extends GoodsPages {

    private static final String RECEIPT = GoodsWorld.GOODS + "/receipts/1";

    protected void begin() {
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

    protected void lot(String goods, String noted, String order) {
        assertThat(post("/receipts/1/lots", Map.of("goods", goods, "cartons", "1", "noted", noted, "order", order)))
                .hasRedirectedUrl(RECEIPT);
    }

    protected void count(String good, String damaged, String foreign, String meantFor) {
        var typed = Map.of("line", "1", "good", good, "damaged", damaged, "foreign", foreign, "meantFor", meantFor);
        assertThat(post("/receipts/1/counts", typed)).hasRedirectedUrl(RECEIPT);
    }

    protected void close(String steps) {
        assertThat(post("/receipts/1/closing", Map.of("steps", steps))).hasRedirectedUrl(RECEIPT);
    }
}
