package id.kotaksuara.goods.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 204 ballots for the DPR are needed by 12 February; today is 10 January. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class ExpectedGoodsTests extends GoodsPages {

    private static final String CLAIM = "/claims/1";

    @BeforeEach
    void isThePast() {
        TestTime.in(World.REGENCY, "2024-01-10T02:00:00Z");
    }

    @Test
    void areLateThoughOneOfThemIsClaimed() {
        order("DPR-1", 204, "2024-02-13");
        arrives("100", "99", "DPR-1");

        assertThat(row()).contains("terlambat", "13/2").doesNotContain("17/1");
    }

    @Test
    void areLateWhereOnlySomeComeInTime() {
        order("DPR-1", 100, "2024-01-20");
        order("DPR-2", 104, "2024-02-13");

        assertThat(row()).contains("terlambat", "13/2");
    }

    @Test
    void areComingWhereAllComeInTime() {
        order("DPR-1", 100, "2024-01-20");
        order("DPR-2", 104, "2024-01-25");

        assertThat(row()).contains("akan datang", "20/1");
    }

    @Test
    void haveNoDayBeforeTheirClaimIsAnswered() {
        arrives("204", "203", "");
        assertThat(row()).contains("tanpa tanggal").doesNotContain("17/1");

        say("ANSWERED", "2024-01-20");
        assertThat(row()).contains("akan datang", "20/1");

        TestTime.in(World.REGENCY, "2024-01-25T02:00:00Z");
        assertThat(row()).as("the day that was promised is over").contains("terlambat", "20/1");

        say("REFUSED", "");
        assertThat(row()).contains("tanpa tanggal").doesNotContain("20/1");
    }

    private void order(String code, int quantity, String expected) {
        jdbc.sql(
                        "insert into goods_order (election_code, regency_code, code, material, contest_code, quantity, supplier,"
                                + " contract, stage, expected) values (?, ?, ?, 'BALLOT', 'DPR', ?, 'PT Cetak', 'K-1', 'SECOND',"
                                + " cast(? as date))")
                .params(GoodsWorld.ELECTION, World.REGENCY, code, quantity, expected)
                .update();
    }

    private void arrives(String noted, String good, String order) {
        taken(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-1", "supplier", "PT Cetak", "arrived", "2024-01-10"));
        taken("/receipts/1/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", noted, "order", order));
        taken("/receipts/1/counts", Map.of("line", "1", "good", good));
        taken("/receipts/1/closing", Map.of("steps", "1"));
    }

    private void say(String status, String due) {
        taken(CLAIM, Map.of("status", status, "due", due, "note", "telepon"));
    }

    /** The words of the row of these ballots on the page of readiness. */
    private String row() {
        var answer = mvc.get().uri(GoodsWorld.GOODS).exchange();
        assertThat(answer).hasStatusOk();
        String page = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(page).containsOnlyOnce("<span>Surat suara, DPR</span>");
        return page.replaceAll("(?s).*<span>Surat suara, DPR</span>(.*?)</tr>.*", "$1");
    }
}
