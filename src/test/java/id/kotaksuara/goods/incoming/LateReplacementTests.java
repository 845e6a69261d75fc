package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimStatus;
import id.kotaksuara.goods.claim.Claims;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 100 ballots are short and claimed; what comes later is found to be their replacement only after its receipt is closed. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class LateReplacementTests extends GoodsPages {

    private static final String TO_THE_FIRST_CLAIM = "/receipts/2/lots/1/order";

    @Autowired
    private Claims claims;

    @BeforeEach
    void lacksAHundred() {
        arrives(1, "500", "400", "");
        close(1);
    }

    @Test
    void isClaimedOnceForWhatItLacks() {
        arrives(2, "100", "80", "10");
        close(2);
        assertThat(outstanding()).containsExactly(100, 10, 10);
        int lines = lines();

        match();

        assertThat(outstanding()).as("20 are owed").containsExactly(20, 0, 0);
        assertThat(claim(2).status()).isEqualTo(ClaimStatus.SETTLED);
        assertThat(claim(3).status()).isEqualTo(ClaimStatus.SETTLED);
        assertThat(page("/claims/2")).contains("selesai", "KL-6303-0001; TB-6303-0002");
        assertThat(lines() - lines).as("lines of the journal").isOne();
        assertThat(jdbc.sql("select after_text from journal_entry where action = 'journal.goods.receipt.replaces'")
                        .query(String.class)
                        .single())
                .isEqualTo("TB-6303-0002; 1: KL-6303-0002, KL-6303-0003 → KL-6303-0001");
    }

    @Test
    void takesAlongWhatHasComeForItsOwnClaims() {
        arrives(2, "100", "90", "");
        close(2);
        arrivesFor(3, "2", "4", "4");
        close(3);
        arrivesFor(4, "2", "6", "5");

        match();

        assertThat(outstanding()).as("94 of 100 have come").containsExactly(6, 0);
        close(4);
        assertThat(outstanding())
                .as("what was being counted meanwhile came for it too")
                .containsExactly(1, 0);
    }

    @Test
    void leavesItsOwnClaimRefused() {
        arrives(2, "100", "90", "");
        close(2);
        taken("/claims/2", Map.of("status", "REFUSED", "note", "Salah hitung"));

        match();

        assertThat(claim(1).outstanding()).isEqualTo(10);
        assertThat(claim(2).status()).isEqualTo(ClaimStatus.REFUSED);
    }

    private void match() {
        taken(TO_THE_FIRST_CLAIM, Map.of("order", "claim:1"));
    }

    private Claim claim(int number) {
        return claims.numbered(GoodsWorld.OFFICE, number);
    }

    private List<Integer> outstanding() {
        int all = claims.of(GoodsWorld.OFFICE).size();
        return IntStream.rangeClosed(1, all)
                .mapToObj(number -> claim(number).outstanding())
                .toList();
    }

    private int lines() {
        return jdbc.sql("select count(*) from journal_entry")
                .query(Integer.class)
                .single();
    }

    private void arrives(int receipt, String noted, String good, String damaged) {
        counted(receipt, "", Map.of("noted", noted, "good", good, "damaged", damaged));
    }

    private void arrivesFor(int receipt, String claim, String noted, String good) {
        counted(receipt, claim, Map.of("noted", noted, "good", good, "damaged", ""));
    }

    private void counted(int receipt, String claim, Map<String, String> lot) {
        var note = Map.of("warehouse", "GUDANG", "noteNumber", "SJ", "supplier", "PT Cetak", "arrived", "2024-01-02");
        taken("/receipts", note);
        String here = "/receipts/" + receipt;
        var goods = Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", lot.get("noted"), "claim", claim);
        taken(here + "/lots", goods);
        taken(here + "/counts", Map.of("line", "1", "good", lot.get("good"), "damaged", lot.get("damaged")));
    }

    private void close(int receipt) {
        taken("/receipts/" + receipt + "/closing", Map.of("steps", "1"));
    }
}
