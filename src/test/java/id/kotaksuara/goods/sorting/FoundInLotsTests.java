package id.kotaksuara.goods.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What only the sorting finds is claimed from whoever delivered the lot, and from nobody else. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class FoundInLotsTests extends GoodsPages {

    @Autowired
    private Claims claims;

    @Autowired
    private GoodsLedger ledger;

    @Test
    void areClaimedWhereACartonMarked500Holds499() {
        delivered(1, "PT A", "500");
        taken("/sorting", given("500", ""));
        counted(1, "498", "1");
        counted(1, "498", "1");

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("DAMAGED 1 PT A SJ-1", "SHORT 1 PT A SJ-1");
        assertThat(page("/sorting/1")).contains("Dari kiriman PT A, surat jalan SJ-1", "TB-6303-0001");
        assertThat(page("/claims/2")).contains("kurang 1", "SL-6303-0001", "SJ-1", "PT A");
        assertThat(page("/claims/2/paper")).contains("dari surat jalan SJ-1 disortir (lot SL-6303-0001)");

        receipt(2, "PT A", "2", "claim", "1");
        assertThat(claims.of(GoodsWorld.OFFICE))
                .as("two came for two")
                .noneMatch(Claim::open)
                .hasSize(2);
    }

    @Test
    void areClaimedOnceWhereTheReceiptIsPutRightForTheSameSheets() {
        delivered(1, "PT A", "900");
        taken("/sorting", given("500", ""));
        counted(1, "495", "2");
        counted(1, "495", "2");
        String correction = "/receipts/1/counts/1/correction";
        assertThat(page(correction)).contains("Sudah ditemukan penyortiran: 3.", "Sudah ditemukan penyortiran: 2.");

        assertThat(post(correction, right("896", "0", "", "")))
                .hasStatusOk()
                .bodyText()
                .contains("penyortiran sudah menemukan 3 yang dapat sama.", "value=\"896\"");
        assertThat(post(correction, right("896", "0", "4", "")))
                .hasStatusOk()
                .bodyText()
                .contains("paling banyak 3 dapat");
        taken(correction, right("894", "2", "3", "2"));

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .as("three of four were missing before, and both that are damaged")
                .containsExactly("DAMAGED 2 PT A SJ-1", "SHORT 3 PT A SJ-1", "SHORT 1 PT A SJ-1");
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.LOST))
                .isZero();
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.DAMAGED))
                .isEqualTo(2);
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.STORE))
                .isEqualTo(399);
    }

    @Test
    void areClaimedAnewWhereSomebodyTookOtherSheetsForThem() {
        delivered(1, "PT A", "900");
        taken("/sorting", given("500", ""));
        counted(1, "495", "2");
        counted(1, "495", "2");
        taken("/receipts/1/counts/1/correction", right("894", "2", "3", "2"));

        taken("/receipts/1/counts/2/correction", right("894", "2", "1", "2"));

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("DAMAGED 2 PT A SJ-1", "SHORT 3 PT A SJ-1", "SHORT 3 PT A SJ-1");
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.LOST))
                .isEqualTo(2);
        assertThat(jdbc.sql("select after_text from journal_entry where action = 'journal.goods.receipt.corrected'"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("/ 900 (SL: 3 + 2)", "/ 900 (SL: 1 + 2)");
        assertThat(post("/receipts/1/counts/3/correction", right("893", "2", "4", "2")))
                .hasStatusOk()
                .bodyText()
                .contains("paling banyak 3 dapat");
    }

    @Test
    void areAskedForWhereNobodyHasSaidYetWhoseTheyAre() {
        delivered(1, "PT A", "900");
        taken("/sorting", given("500", "unknown"));
        counted(1, "495", "");
        counted(1, "495", "");
        String correction = "/receipts/1/counts/1/correction";

        assertThat(post(correction, right("895", "0", "", "")))
                .hasStatusOk()
                .bodyText()
                .contains("penyortiran sudah menemukan 5 yang dapat sama.");
        taken(correction, right("895", "0", "5", ""));
        assertThat(claims.of(GoodsWorld.OFFICE)).noneMatch(claim -> claim.what().quantity() > 0);
        taken("/sorting/1/source", Map.of("source", "1.1"));

        assertThat(claims.of(GoodsWorld.OFFICE).stream().filter(Claim::open))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("SHORT 5 PT A SJ-1");
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.LOST))
                .isZero();
    }

    @Test
    void areTheSameAsTheLackOfOneOfSeveralDeliveriesOnly() {
        delivered(1, "PT A", "300");
        delivered(2, "PT A", "200");
        taken("/sorting", given("400", ""));
        counted(1, "395", "");
        counted(1, "395", "");
        taken("/receipts/1/counts/1/correction", right("300", "295", "0", "5", ""));

        assertThat(page("/receipts/2/counts/1/correction")).doesNotContain("ditemukan penyortiran: 5");
        taken("/receipts/2/counts/1/correction", right("200", "195", "0", "", ""));

        assertThat(claims.of(GoodsWorld.OFFICE).stream().filter(Claim::open))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("SHORT 5 PT A SJ-1, SJ-2", "SHORT 5 PT A SJ-2");
    }

    private static Map<String, String> right(String good, String damaged, String missing, String broken) {
        return right("900", good, damaged, missing, broken);
    }

    private static Map<String, String> right(String noted, String good, String damaged, String missing, String broken) {
        return Map.of(
                "noted", noted,
                "shown", noted,
                "good", good,
                "damaged", damaged,
                "foreign", "0",
                "sortedMissing", missing,
                "sortedDamaged", broken,
                "firstPerson", "Siti",
                "secondPerson", "Hasan",
                "reason", "Salah hitung");
    }

    @Test
    void areClaimedWhereThereAreTooManyAndHandedOn() {
        delivered(1, "PT A", "500");
        taken("/sorting", given("500", ""));
        counted(1, "503", "");
        counted(1, "503", "");

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("SURPLUS 3 PT A SJ-1");
        taken("/claims/1", Map.of("status", "SETTLED", "handedOn", "3", "note", "Diambil sopir PT A, BA 7"));
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.HANDED_ON))
                .isEqualTo(3);
        assertThat(ledger.at(GoodsWorld.OFFICE, dpr(), GoodsWorld.WAREHOUSE, GoodsPlace.SORTED))
                .isEqualTo(500);
    }

    @Test
    void areAskedForWhereSeveralDeliveriesLieThere() {
        delivered(1, "PT A", "900");
        delivered(2, "PT B", "10");

        assertThat(post("/sorting", given("300", "")))
                .hasStatusOk()
                .bodyText()
                .contains("dari lebih dari satu asal", "PT A, surat jalan SJ-1", "sisa 10 lembar");
        assertThat(post("/sorting", given("300", "2.1")))
                .hasStatusOk()
                .bodyText()
                .contains("tinggal 10 lembar");
        taken("/sorting", given("300", "1.1"));
        counted(1, "297", "3");
        sampled();

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("DAMAGED 3 PT A SJ-1");
    }

    @Test
    void areOfSeveralDeliveriesOfOneSupplierWhereAllOfThemAreSorted() {
        delivered(1, "PT A", "300");
        delivered(2, "PT A", "200");
        taken("/sorting", given("400", ""));
        counted(1, "399", "1");
        sampled();

        assertThat(page("/sorting/1")).contains("surat jalan SJ-1", "surat jalan SJ-2", "TB-6303-0002");
        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("DAMAGED 1 PT A SJ-1, SJ-2");
        assertThat(post("/sorting", given("101", "2.1")))
                .hasStatusOk()
                .bodyText()
                .contains("tinggal 100 lembar");
    }

    @Test
    void areClaimedOnceSomebodyKnowsWhoseTheyAreAndFromSomebodyElseWhereThatWasWrong() {
        delivered(1, "PT A", "900");
        delivered(2, "PT B", "400");
        taken("/sorting", given("300", "unknown"));
        counted(1, "297", "3");
        sampled();
        assertThat(claims.of(GoodsWorld.OFFICE)).isEmpty();
        assertThat(page("/sorting/1")).contains("Begitu dicatat, selisihnya diklaim");

        taken("/sorting/1/source", Map.of("source", "2.1"));
        assertThat(post("/sorting/1/source", Map.of("source", "2.1")))
                .hasStatusOk()
                .bodyText()
                .contains("sudah dicatat dari kiriman itu");
        taken("/claims/1", Map.of("status", "REFUSED", "note", "Bukan cetakan kami"));
        taken("/sorting/1/source", Map.of("source", "1.1"));

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactlyInAnyOrder("DAMAGED 3 PT A SJ-1", "DAMAGED 0 PT B SJ-2");
        assertThat(page("/claims/1")).contains("selesai");

        receipt(3, "PT A", "3", "claim", "2");
        assertThat(post("/sorting/1/source", Map.of("source", "2.1")))
                .hasStatusOk()
                .bodyText()
                .contains("sudah dipenuhi");
    }

    @Test
    void keepWhatCameForThemWhereTheSameDeliveryIsSaidAgain() {
        taken(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-1", "supplier", "PT A", "arrived", "2024-01-01"));
        for (String line : List.of("1", "2")) {
            taken("/receipts/1/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", "500", "order", ""));
            taken("/receipts/1/counts", Map.of("line", line, "good", "500"));
        }
        taken("/receipts/1/closing", Map.of("steps", "2"));
        taken("/sorting", given("500", "1.1"));
        counted(1, "490", "10");
        sampled();
        receipt(2, "PT A", "10", "claim", "1");

        taken("/sorting/1/source", Map.of("source", "1.2"));

        assertThat(claims.of(GoodsWorld.OFFICE)).singleElement().satisfies(claim -> {
            assertThat(claim.open()).isFalse();
            assertThat(claim.replaced()).isEqualTo(10);
        });
    }

    @Test
    void areOfSeveralDeliveriesWhereNoneAloneIsLargeEnough() {
        delivered(1, "PT A", "300");
        delivered(2, "PT A", "200");
        taken("/sorting", given("400", "unknown"));
        counted(1, "395", "5");
        sampled();

        assertThat(page("/sorting/1")).contains("Begitu dicatat, selisihnya diklaim", "value=\"2.1\"");
        taken("/sorting/1/source", Map.of("source", "2.1"));

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .containsExactly("DAMAGED 5 PT A SJ-2, SJ-1");
        assertThat(page("/sorting/1")).doesNotContain("Begitu dicatat");
    }

    @Test
    void areOfTheOneDeliveryThatTheCartonsSayThoughTheOldestWasTaken() {
        delivered(1, "PT A", "300");
        delivered(2, "PT A", "450");
        taken("/sorting", given("400", ""));
        counted(1, "395", "5");
        sampled();

        assertThat(page("/sorting/1")).contains("sisa 450 lembar");
        taken("/sorting/1/source", Map.of("source", "2.1"));

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(FoundInLotsTests::inWords)
                .contains("DAMAGED 5 PT A SJ-2")
                .noneMatch(claim -> claim.startsWith("DAMAGED 5 PT A SJ-1"));
    }

    @Test
    void areNotFilledByWhatSomebodyElseSends() {
        delivered(1, "PT A", "500");
        delivered(2, "PT B", "500");
        taken("/sorting", given("300", "1.1"));
        counted(1, "290", "10");
        sampled();
        begun(3, "PT A", "10", "claim", "1");

        taken("/sorting/1/source", Map.of("source", "2.1"));
        taken("/receipts/3/closing", Map.of("steps", "1"));

        assertThat(claims.of(GoodsWorld.OFFICE).stream().filter(Claim::open))
                .extracting(FoundInLotsTests::inWords)
                .containsExactlyInAnyOrder("DAMAGED 10 PT B SJ-2", "SURPLUS 10 PT A SJ-3");
    }

    @Test
    void areTheSameAsThoseThatAFormerReleaseClaimed() {
        delivered(1, "PT A", "900");
        taken("/sorting", given("300", "unknown"));
        counted(1, "297", "3");
        sampled();
        jdbc.sql("insert into goods_claim (election_code, regency_code, number, lot, supplier, note_number, material,"
                        + " contest_code, kind, quantity, meant_for) select election_code, regency_code, 1, number, 'PT A',"
                        + " 'SL-6303-0001', material, contest_code, 'DAMAGED', 3, '' from sorting_lot")
                .update();
        jdbc.sql("insert into goods_claim_step (election_code, regency_code, claim, step, status, promised, replaced,"
                        + " note, actor, at) select election_code, regency_code, 1, 1, 'RAISED', false, 0, '', 'siti', now()"
                        + " from goods_claim")
                .update();
        receipt(2, "PT A", "3", "claim", "1");

        taken("/sorting/1/source", Map.of("source", "1.1"));

        assertThat(claims.of(GoodsWorld.OFFICE)).singleElement().satisfies(claim -> {
            assertThat(claim.open()).isFalse();
            assertThat(claim.replaced()).isEqualTo(3);
        });
        assertThat(page("/claims/1")).contains("SL-6303-0001").doesNotContain("<dd>SL-6303-0001");
    }

    private static Goods dpr() {
        return new Goods(GoodsWorld.ELECTION, Material.BALLOT, "DPR");
    }

    private static String inWords(Claim claim) {
        var what = claim.what();
        return "%s %d %s %s"
                .formatted(
                        what.kind(),
                        what.quantity(),
                        what.delivery().supplier(),
                        what.delivery().note());
    }

    private void delivered(int number, String supplier, String sheets) {
        receipt(number, supplier, sheets, "order", "");
    }

    private void receipt(int number, String supplier, String sheets, String because, String which) {
        begun(number, supplier, sheets, because, which);
        taken("/receipts/" + number + "/closing", Map.of("steps", "1"));
    }

    private void begun(int number, String supplier, String sheets, String because, String which) {
        taken(
                "/receipts",
                Map.of(
                        "warehouse",
                        "GUDANG",
                        "noteNumber",
                        "SJ-" + number,
                        "supplier",
                        supplier,
                        "arrived",
                        "2024-01-01"));
        String receipt = "/receipts/" + number;
        taken(receipt + "/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", sheets, because, which));
        taken(receipt + "/counts", Map.of("line", "1", "good", sheets));
    }

    private static Map<String, String> given(String sheets, String source) {
        return Map.of(
                "goods", "BALLOT.DPR", "sheets", sheets, "team", "Tim 1", "warehouse", "GUDANG", "source", source);
    }

    /** Siti counts, and Hasan after her. */
    private void counted(int lot, String good, String torn) {
        String counter = page("/sorting/" + lot).contains("Hitungan kedua") ? "Hasan" : "Siti";
        taken("/sorting/" + lot + "/counts", Map.of("good", good, "torn", torn, "counter", counter));
    }

    private void sampled() {
        int drawn = jdbc.sql("select expected from sorting_sample")
                .query(Integer.class)
                .single();
        taken("/sorting/1/sample", Map.of("sheets", String.valueOf(drawn), "counter", "Hasan"));
    }
}
