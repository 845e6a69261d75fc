package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.ClaimStatus;
import id.kotaksuara.goods.claim.Claims;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is owed follows from what was counted, whichever of several receipts is put right, and in whatever order. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class WhatCameForClaimsTests extends GoodsPages {

    @Autowired
    private Claims claims;

    @Test
    void countsWhatCameAgainstWhatWasReallyLacking() {
        arrives(1, "", "500", "490");
        arrives(2, "1", "10", "10");
        correct(1, "500", "497", "0");
        assertThat(tooMany()).isEqualTo(7);

        correct(2, "10", "4", "0");

        assertThat(claim(1).what().quantity()).isEqualTo(3);
        assertThat(claim(1).status()).isEqualTo(ClaimStatus.REPLACED);
        assertThat(tooMany()).isOne();
        assertThat(page("/claims/1")).contains("TB-6303-0002");
    }

    @Test
    void owesNothingWhereSeveralReceiptsBroughtEnough() {
        arrives(1, "", "500", "400");
        arrives(2, "1", "60", "60");
        arrives(3, "1", "60", "60");
        assertThat(tooMany()).as("120 came of 100").isEqualTo(20);

        correct(2, "60", "50", "0");

        assertThat(claim(1).outstanding()).isZero();
        assertThat(tooMany()).isEqualTo(10);
        correct(3, "60", "30", "0");
        assertThat(claim(1).outstanding()).isEqualTo(20);
        assertThat(tooMany()).isZero();
    }

    @Test
    void followsALotThatCameForAnotherClaim() {
        arrives(1, "", "500", "400");
        arrives(2, "", "100", "90");
        arrives(3, "2", "5", "5");
        taken("/receipts/2/lots/1/order", Map.of("order", "claim:1"));
        assertThat(claim(1).outstanding()).isEqualTo(5);

        correct(3, "5", "3", "0");

        assertThat(claim(1).outstanding()).isEqualTo(7);
        assertThat(claim(2).status()).isEqualTo(ClaimStatus.SETTLED);
        assertThat(claim(2).replaced()).isZero();
    }

    @Test
    void raisesAgainWhatGrowsWhateverWasSaidOfIt() {
        arrives(1, "", "500", "495");
        say(1, Map.of("status", "ANSWERED", "due", "2024-01-20", "note", "dijanjikan"));
        correct(1, "500", "0", "0");
        assertThat(claim(1).outstanding()).isEqualTo(500);
        assertThat(claim(1).status()).isEqualTo(ClaimStatus.RAISED);
        assertThat(claim(1).promised()).isEmpty();

        say(1, Map.of("status", "REFUSED", "note", "tidak"));
        correct(1, 2, Map.of("noted", "510", "good", "0", "damaged", "0"));

        assertThat(claim(1).outstanding()).isEqualTo(510);
        assertThat(lastEntry("journal.goods.claim.RESTATED")).isEqualTo("KL-6303-0001; 500 → 510; TB-6303-0001");
        assertThat(lastEntry("journal.goods.receipt.corrected"))
                .isEqualTo("TB-6303-0001; 1: 0 + 0 + 0 / 500 → 1: 0 + 0 + 0 / 510; Nol kelebihan; Siti, Hasan");
        assertThat(page("/claims/1")).contains("Diklaim", "510");
    }

    @Test
    void owesNothingWhereWhatWasShortIsFoundDamaged() {
        arrives(1, "", "100", "90");
        arrives(2, "1", "10", "10");

        correct(1, "100", "90", "10");

        assertThat(claims.of(GoodsWorld.OFFICE)).hasSize(2).allMatch(claim -> claim.outstanding() == 0);
        assertThat(claim(2).what().kind()).isEqualTo(ClaimKind.DAMAGED);
        assertThat(claim(2).replaced()).isEqualTo(10);
        assertThat(tooMany()).isZero();
    }

    @Test
    void owesAgainWhatWasHandedOnAndWasNotTooMuchAfterAll() {
        arrives(1, "", "500", "490");
        arrives(2, "1", "15", "15");
        assertThat(tooMany()).isEqualTo(5);
        say(2, Map.of("status", "SETTLED", "handedOn", "5", "note", "BA 5"));

        correct(1, "500", "487", "0");

        assertThat(claim(1).outstanding()).as("10 of 13 are here").isEqualTo(3);
    }

    @Test
    void leavesTheNoteThatSomebodyElsePutRightMeanwhile() {
        arrives(1, "", "500", "490");
        correct(1, "510", "490", "0");

        correct(1, 2, Map.of("noted", "500", "shown", "500", "good", "495", "damaged", "0"));

        assertThat(claim(1).outstanding()).as("of 510").isEqualTo(15);
    }

    @Test
    void namesOnThePaperWhoCountedAndNotWhoPutItRight() {
        var counted = new LineCount.Found(500, 0, 0, "", "");
        var first = new LineCount(1, 1, counted, null, null, new LineCount.Signed("siti", Instant.EPOCH));
        var right = new LineCount(
                2,
                1,
                counted,
                1,
                new LineCount.Correction(500, LineCount.Sorted.NOTHING, "A", "B"),
                new LineCount.Signed("hasan", Instant.EPOCH));
        var note = new GoodsReceipt.Note("SJ", "PT", "", "");
        var receipt = new GoodsReceipt(1, "GUDANG", note, LocalDate.of(2024, 1, 1), null);

        assertThat(new ReceiptFile(receipt, List.of(), List.of(first, right)).counters())
                .containsExactly("siti");
    }

    private void arrives(int receipt, String claim, String noted, String good) {
        var note = Map.of("warehouse", "GUDANG", "noteNumber", "SJ", "supplier", "PT Cetak", "arrived", "2024-01-02");
        taken("/receipts", note);
        String here = "/receipts/" + receipt;
        taken(here + "/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", noted, "claim", claim));
        taken(here + "/counts", Map.of("line", "1", "good", good));
        taken(here + "/closing", Map.of("steps", "1"));
    }

    private void correct(int receipt, String noted, String good, String damaged) {
        correct(receipt, 1, Map.of("noted", noted, "good", good, "damaged", damaged));
    }

    private void correct(int receipt, int step, Map<String, String> right) {
        taken("/receipts/" + receipt + "/counts/" + step + "/correction", typed(right));
    }

    private static Map<String, String> typed(Map<String, String> right) {
        var all = new HashMap<>(right);
        all.putAll(Map.of("foreign", "0", "firstPerson", "Siti", "secondPerson", "Hasan", "reason", "Nol kelebihan"));
        return all;
    }

    private void say(int claim, Map<String, String> said) {
        taken("/claims/" + claim, said);
    }

    private Claim claim(int number) {
        return claims.numbered(GoodsWorld.OFFICE, number);
    }

    private int tooMany() {
        return claims.of(GoodsWorld.OFFICE).stream()
                .filter(claim -> claim.what().kind() == ClaimKind.SURPLUS)
                .mapToInt(claim -> claim.what().quantity())
                .sum();
    }

    private String lastEntry(String action) {
        return jdbc.sql("select after_text from journal_entry where action = :action order by id desc limit 1")
                .param("action", action)
                .query(String.class)
                .single();
    }
}
