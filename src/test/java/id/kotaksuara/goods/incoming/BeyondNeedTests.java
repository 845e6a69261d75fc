package id.kotaksuara.goods.incoming;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Goods of which no rule says how much is needed are ordered, received, set aside and issued like all others. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class BeyondNeedTests extends ReceiptPages {

    @Autowired
    private GoodsLedger ledger;

    @Test
    void areReceivedSetAsideAndIssued() {
        begin();
        assertThat(page("/receipts/1")).contains("Ballpoint", "Lem", "Salinan DPT", "Tanda pengenal");
        lot("PEN", "1000", "");
        count("990", "4", "", "");
        close("1");

        assertThat(page("")).contains("Di luar kebutuhan", "Ballpoint");
        assertThat(page("/claims/1")).contains("kurang 6");
        taken(
                "/destruction/aside",
                Map.of(
                        "goods",
                        "PEN",
                        "warehouse",
                        "GUDANG",
                        "from",
                        "STORE",
                        "quantity",
                        "10",
                        "cause",
                        "RAIN",
                        "words",
                        "Atap bocor"));
        assertThat(page("/destruction"))
                .contains("Yang rusak di gudang", "hujan, atap bocor", "Atap bocor")
                .doesNotContain("RAIN:");
        var pens = new Goods(GoodsWorld.ELECTION, Material.PEN, "");
        assertThat(ledger.at(GoodsWorld.OFFICE, pens, "GUDANG", GoodsPlace.STORE))
                .isEqualTo(980);
        stock(Map.of("work", "MOVE", "goods", "PEN", "from", "FLAT", "to", "DISPATCHED", "quantity", "100"));
        assertThat(officePage("/warehouses/GUDANG/stock")).contains("Ballpoint", "880");
    }

    @Test
    void areTakenIntoTheStockByHand() {
        assertThat(officePage("/warehouses/GUDANG/stock/new?work=RECEIVE")).contains("value=\"GLUE\"");
        assertThat(officePage("/warehouses/GUDANG/stock/new?work=REMOVE")).doesNotContain("value=\"GLUE\"");
        stock(Map.of("work", "RECEIVE", "goods", "GLUE", "quantity", "12"));
        assertThat(officePage("/warehouses/GUDANG/stock/new?work=REMOVE")).contains("value=\"GLUE\"");
        assertThat(page("")).contains("Di luar kebutuhan", "Lem");
    }

    private void stock(Map<String, String> fields) {
        var sent = mvc.post()
                .uri(GoodsWorld.OFFICE.path() + "/warehouses/GUDANG/stock")
                .with(csrf());
        fields.forEach(sent::param);
        assertThat(sent.exchange()).hasStatus(302);
    }
}
