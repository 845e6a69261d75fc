package id.kotaksuara.goods.wages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.region.Area;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A team has sorted 200 ballots of which two were torn. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class WageTests extends GoodsPages {

    private static final Goods DPR = new Goods(GoodsWorld.ELECTION, Material.BALLOT, "DPR");

    @Autowired
    private StockLedger stock;

    @BeforeEach
    void hasSorted() {
        stock.receive(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, 400, "Stok awal");
        TestTime.in(World.REGENCY, "2024-01-10T05:00:00Z");
        sort("Tim 1", 1);
    }

    @Test
    void paysEachTeamOfADayForItsGoodSheets() {
        team("Tim 1", "Siti\nHasan\nBudi", "1");
        assertThat(wages("")).contains("tarifnya belum diisi");
        rate("350");

        assertThat(wages(""))
                .contains("Upah Rabu, 10 Januari 2024", "69.300", "23.100")
                .doesNotContain("belum diisi;");
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");
        sort("tim 1", 2);
        assertThat(wages("")).contains("Upah Kamis, 11 Januari 2024", "Tim 1");
        assertThat(wages("?day=2024-01-10")).contains("Upah Rabu, 10 Januari 2024", "69.300");
    }

    @Test
    void saysWhatIsLeftOverWhereATeamCannotShareEvenly() {
        team("Tim 1", "Siti\nHasan\nBudi\nAni", "");
        rate("351");

        assertThat(wages("")).contains("69.498", "17.374", "sisa Rp2");
    }

    @Test
    void paysWhatTheSecondCountSaysAfterTheDrawnBundleDiffered() {
        rate("100");
        post("/sorting", Map.of("goods", "BALLOT.DPR", "sheets", "100", "team", "Tim 9", "warehouse", "GUDANG"));
        post("/sorting/2/counts", Map.of("good", "98", "torn", "2", "counter", "Siti"));
        post("/sorting/2/sample", Map.of("sheets", "1", "counter", "Hasan"));
        post("/sorting/2/counts", Map.of("good", "96", "torn", "4", "counter", "Budi"));

        assertThat(wages("")).contains("Tim 9", ">9.600<").doesNotContain(">9.800<");
        assertThat(jdbc.sql("select count(*) from goods_claim where lot = 2")
                        .query(Integer.class)
                        .single())
                .as("nobody delivered them, so there is nobody to claim from")
                .isZero();
    }

    @Test
    void countsWorkersWithDisabilitiesAndNamesNobodyInAFile() {
        team("Tim 1", "Siti\nHasan\nBudi", "1");
        rate("350");

        assertThat(wages("")).contains("3 pekerja, 1 di antaranya penyandang disabilitas", "Hasan");
        assertThat(text(mvc.get()
                        .uri(GoodsWorld.GOODS + "/wages/2024-01-10.csv")
                        .exchange()))
                .contains("Tim 1", "198", "350", "69300")
                .doesNotContain("Siti", "Hasan", "Budi");
        assertThat(mvc.get().uri(GoodsWorld.GOODS + "/wages/2024-01-10.xlsx")).hasStatusOk();
    }

    @Test
    void changesATeamUnderItsNameAndTellsSlipsAtTheirFields() {
        team("Tim 1", "Siti\nHasan", "");
        team("TIM 1", "Siti", "");

        assertThat(wages("")).contains("1 pekerja").doesNotContain("Hasan");
        var tooMany = Map.of("team", "Tim 2", "members", "Ani", "disabled", "2");
        assertThat(post("/wages/teams", tooMany))
                .hasStatusOk()
                .bodyText()
                .contains("tidak dapat lebih banyak daripada");
        var nobody = Map.of("team", "Tim 2", "members", " ");
        assertThat(post("/wages/teams", nobody)).hasStatusOk().bodyText().contains("isi satu sampai 50 nama");
        for (String wrong : new String[] {"", "-1", "1000001", "seratus"}) {
            assertThat(post("/wages/rates", Map.of("kind", "BALLOT.DPR", "rupiah", wrong)))
                    .as(wrong)
                    .hasStatusOk();
        }
        assertThat(jdbc.sql("select count(*) from sorting_rate")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void changesNothingThatWasEarnedBeforeByANewRate() {
        rate("350");
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");
        sort("Tim 1", 2);
        rate("400");

        assertThat(wages("?day=2024-01-10")).contains("69.300").doesNotContain("79.200");
        assertThat(wages("?day=2024-01-11")).contains("79.200", "Surat suara, DPR: Rp350<", "Rp400 sejak Kam 11/1");
    }

    @Test
    void paysByTheMembersThatATeamHadOnThatDay() {
        team("Tim 1", "Siti\nHasan\nBudi", "");
        rate("350");
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");
        team("Tim 1", "Siti\nHasan", "");
        sort("Tim 1", 2);

        assertThat(wages("?day=2024-01-10")).contains("23.100");
        assertThat(wages("?day=2024-01-11")).contains("34.650");
    }

    @Test
    void keepsADayThatWasPaidAsItWasPaid() {
        team("Tim 1", "Siti\nHasan\nBudi", "");
        assertThat(told(pay())).as("without a rate").isEqualTo("goods.wages.paid.today");
        rate("350");
        assertThat(wages("")).doesNotContain("Tandai sudah dibayar");
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");
        assertThat(wages("?day=2024-01-10")).contains("Tandai sudah dibayar");
        assertThat(told(pay())).isEqualTo("null");

        assertThat(post("/wages/rates", Map.of("kind", "BALLOT.DPR", "rupiah", "1", "since", "2024-01-10")))
                .hasStatusOk()
                .bodyText()
                .contains("Upah sampai 10/1/2024 sudah dibayar");
        rate("400");
        team("Tim 1", "Siti", "");
        assertThat(wages("?day=2024-01-10")).contains("69.300", "23.100", "Sudah dibayar, dicatat oleh");
        assertThat(told(pay())).isEqualTo("goods.wages.paid.before");
        assertThatThrownBy(() ->
                        jdbc.sql("update sorting_payday_line set rupiah = 1").update())
                .hasMessageContaining("sorting_payday_line");
    }

    @Test
    void paysForReVoteBallotsTooAndNamesWhatHasNoRateYet() {
        rate("350");
        var revote = new Goods(GoodsWorld.ELECTION, Material.REVOTE_BALLOT, "DPR");
        stock.receive(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), revote, 400, "Stok PSU");
        sort("REVOTE_BALLOT.DPR", "Tim 1", 2);
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");

        var refused = pay();
        assertThat(told(refused)).isEqualTo("goods.wages.paid.rate");
        assertThat((Object[]) refused.getMvcResult().getFlashMap().get("wrongArguments"))
                .containsExactly("Surat suara PSU, DPR");

        var rate = Map.of("kind", "REVOTE_BALLOT.DPR", "rupiah", "300", "since", "2024-01-10");
        assertThat(post("/wages/rates", rate)).hasStatus(302);
        assertThat(told(pay())).isEqualTo("null");
    }

    @Test
    void asksWhenARateThatLiesFarFromTheVotesIsToHold() {
        var since = Map.of("kind", "BALLOT.DPR", "rupiah", "1", "since", "2004-01-10");
        assertThat(post("/wages/rates", since)).hasStatusOk().bodyText().contains("Tanggal di luar masa pemilihan");
    }

    @Test
    void takesATeamOffTheListAndLeavesItItsPay() {
        team("Tim 1", "Siti\nHasan\nBudi", "1");
        rate("350");
        post("/sorting", Map.of("goods", "BALLOT.DPR", "sheets", "100", "team", "TIM 1", "warehouse", "GUDANG"));
        assertThat(told(remove("tim 1"))).as("sheets are out").isEqualTo("goods.wages.hasLots");
        post("/sorting/2/counts", Map.of("good", "0", "torn", "100", "counter", "Siti"));
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");

        assertThat(told(remove("tim 1"))).isEqualTo("null");
        assertThat(told(remove("tim 1"))).isEqualTo("goods.wages.noTeam");

        assertThat(wages("?day=2024-01-10")).contains("69.300", "23.100").doesNotContain("Hasan");
        team("Tim 1", "Ani", "");
        assertThat(wages("?day=2024-01-10")).contains("23.100", "Ani");
    }

    @Test
    void paysTheMembersOfATeamThatIsTakenOffTheListOnTheDayItSorted() {
        team("Tim 1", "Siti\nHasan\nBudi", "");
        rate("350");
        TestTime.in(World.REGENCY, "2024-01-11T05:00:00Z");
        team("Tim 1", "Siti\nHasan", "");
        sort("Tim 1", 2);
        assertThat(told(remove("Tim 1"))).isEqualTo("null");

        assertThat(wages("?day=2024-01-11")).contains("34.650");
        TestTime.in(World.REGENCY, "2024-01-12T05:00:00Z");
        stock.receive(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, 200, "Stok lagi");
        sort("Tim 1", 3);
        assertThat(wages("?day=2024-01-12")).contains("69.300").doesNotContain("34.650");
        assertThat(told(post("/wages/2024-01-11/payment", Map.of()))).isEqualTo("null");
        assertThat(members("2024-01-11")).as("as it is kept").isEqualTo(2);
    }

    @Test
    void namesNoWorkerToWhoeverOnlyReads() {
        team("Tim Z", "Siti\nHasan", "");
        var observer = new SignedIn("bawaslu", "Bawaslu", Role.OBSERVER, new Area(World.REGENCY));

        for (String query : List.of("", "?team=Tim Z")) {
            assertThat(mvc.get()
                            .uri(GoodsWorld.GOODS + "/wages" + query)
                            .with(authentication(observer.authentication())))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Tim Z", "2 anggota")
                    .doesNotContain("Hasan");
        }
        assertThat(wages("")).contains("Siti, Hasan");
    }

    private int members(String day) {
        return jdbc.sql("select members from sorting_payday_line where day = cast(? as date)")
                .param(day)
                .query(Integer.class)
                .single();
    }

    private MvcTestResult pay() {
        return post("/wages/2024-01-10/payment", Map.of());
    }

    private MvcTestResult remove(String team) {
        return post("/wages/teams/removal", Map.of("team", team, "sure", "yes"));
    }

    private static String told(MvcTestResult answer) {
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getMvcResult().getFlashMap().get("wrong"));
    }

    private void sort(String team, int lot) {
        sort("BALLOT.DPR", team, lot);
    }

    private void sort(String goods, String team, int lot) {
        post("/sorting", Map.of("goods", goods, "sheets", "200", "team", team, "warehouse", "GUDANG"));
        post("/sorting/" + lot + "/counts", Map.of("good", "198", "torn", "2", "counter", "Siti"));
        int expected = jdbc.sql("select expected from sorting_sample where lot = ?")
                .param(lot)
                .query(Integer.class)
                .single();
        post("/sorting/" + lot + "/sample", Map.of("sheets", String.valueOf(expected), "counter", "Hasan"));
    }

    private void team(String name, String members, String disabled) {
        assertThat(post("/wages/teams", Map.of("team", name, "members", members, "disabled", disabled)))
                .hasStatus(302);
    }

    private void rate(String rupiah) {
        assertThat(post("/wages/rates", Map.of("kind", "BALLOT.DPR", "rupiah", rupiah)))
                .hasStatus(302);
    }

    private String wages(String query) {
        return page("/wages" + query);
    }
}
