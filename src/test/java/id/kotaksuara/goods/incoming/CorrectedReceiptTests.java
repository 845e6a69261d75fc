package id.kotaksuara.goods.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.GoodsWorld;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.logistics.stock.StockLedger;
import id.kotaksuara.logistics.stock.StockState;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wrong number in a closed receipt is put right by two people, and everything that rests on it follows. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class CorrectedReceiptTests extends ReceiptPages {

    private static final Goods DPR = new Goods(GoodsWorld.ELECTION, Material.BALLOT, "DPR");
    private static final String STEP = "/receipts/1/counts/1/correction";

    @Autowired
    private GoodsLedger ledger;

    @Autowired
    private StockLedger stock;

    @Autowired
    private Claims claims;

    @Test
    void takesOutWhatHadNotCome() {
        closed("500", "5000", "", "");
        assertThat(claims.of(GoodsWorld.OFFICE)).extracting(Claim::outstanding).containsExactly(0);
        assertThat(page("/receipts/1")).contains("Koreksi langkah 1");
        assertThat(page(STEP)).contains("value=\"5000\"");

        corrected("500", "500", "0", "0", "");

        assertThat(at(GoodsPlace.STORE)).isEqualTo(500);
        assertThat(held()).isEqualTo(500);
        assertThat(page("/claims/1")).contains("lebih 0", "selesai").doesNotContain("Surat klaim");
        assertThat(page("/receipts/1")).contains("5.000", "dikoreksi", "koreksi langkah 1 oleh Siti dan Hasan");
        assertThat(page("/receipts/1/paper"))
                .contains("Koreksi lot 1", "baik 5.000", "menjadi baik 500", "Nol kelebihan", "Siti dan Hasan");
        assertThat(jdbc.sql("select after_text from journal_entry where action = 'journal.goods.receipt.corrected'")
                        .query(String.class)
                        .single())
                .isEqualTo("TB-6303-0001; 1: 5000 + 0 + 0 / 500 → 1: 500 + 0 + 0 / 500; Nol kelebihan; Siti, Hasan");
    }

    @Test
    void claimsAsMuchAsIsLackingAfterAll() {
        closed("500", "490", "5", "");
        assertThat(claim(1).outstanding()).as("short").isEqualTo(5);
        assertThat(claim(2).outstanding()).as("damaged").isEqualTo(5);

        corrected("500", "480", "6", "0", "");

        assertThat(claim(1).outstanding()).as("short").isEqualTo(14);
        assertThat(claim(2).outstanding()).as("damaged").isEqualTo(6);
        assertThat(at(GoodsPlace.DAMAGED)).isEqualTo(6);
        assertThat(held()).isEqualTo(480);

        taken("/receipts/1/counts/2/correction", fields("486", "480", "6", "0", ""));
        assertThat(claim(1).outstanding()).as("the note said 486").isZero();
        assertThat(page("")).contains("486");
    }

    @Test
    void tellsWhatCameForAClaimThatWasNone() {
        closed("500", "490", "", "");
        replacement("10", "10");
        assertThat(claim(1).open()).isFalse();

        corrected("500", "497", "0", "0", "");

        assertThat(claim(1).what().quantity()).as("what was lacking").isEqualTo(3);
        assertThat(claim(1).replaced()).isEqualTo(3);
        assertThat(claims.of(GoodsWorld.OFFICE))
                .filteredOn(claim -> claim.what().kind().name().equals("SURPLUS"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.what().quantity()).isEqualTo(7));
        assertThat(held()).isEqualTo(507);
    }

    @Test
    void reopensAClaimForWhichFewerCame() {
        closed("500", "490", "", "");
        taken("/claims/1", Map.of("status", "ANSWERED", "due", "2024-01-20", "note", "dijanjikan"));
        replacement("10", "10");
        assertThat(claim(1).open()).isFalse();

        taken("/receipts/2/counts/1/correction", fields("10", "4", "0", "0", ""));

        assertThat(claim(1).outstanding()).isEqualTo(6);
        assertThat(claim(1).promised()).isPresent();
        assertThat(claims.of(GoodsWorld.OFFICE)).hasSize(1);
    }

    @Test
    void namesTheRightOwner() {
        closed("500", "497", "", "3");
        corrected("500", "497", "0", "2", "Kota Tegal");

        assertThat(claims.of(GoodsWorld.OFFICE))
                .extracting(
                        claim -> claim.what().meantFor() + " " + claim.what().quantity())
                .containsExactlyInAnyOrder(" 3", "Kabupaten Batang 0", "Kota Tegal 2");
    }

    @Test
    void keepsWhatWasTypedWhereThePiecesAreGone() {
        closed("500", "500", "", "");
        post("/sorting", Map.of("goods", "BALLOT.DPR", "sheets", "400", "team", "Tim 1", "warehouse", "GUDANG"));

        assertThat(post(STEP, fields("500", "50", "0", "0", "")))
                .hasStatusOk()
                .bodyText()
                .contains("hanya ada 100", "value=\"50\"", "Nol kelebihan");
        assertThat(at(GoodsPlace.STORE)).isEqualTo(100);
    }

    @Test
    void needsTwoPeopleAReasonAndADifference() {
        closed("500", "499", "", "");
        var alone = new HashMap<>(fields("500", "500", "0", "0", ""));
        alone.put("secondPerson", "SITI");
        assertThat(post(STEP, alone)).hasStatusOk().bodyText().contains("field-error");
        var silent = new HashMap<>(fields("500", "500", "0", "0", ""));
        silent.remove("reason");
        assertThat(post(STEP, silent)).hasStatusOk().bodyText().contains("Alasan");
        assertThat(post(STEP, fields("500", "499", "0", "0", "")))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada yang berbeda");
        assertThat(post(STEP, fields("500", "-1", "0", "1000000000", "")))
                .hasStatusOk()
                .bodyText()
                .contains("100.000.000");
        assertThat(held()).isEqualTo(499);
    }

    /** A field that the page does not show is not read, and no slip is told that leads to no field. */
    @Test
    void readsNothingAboutSortingWhereItFoundNothing() {
        closed("500", "499", "", "");
        var typed = new HashMap<>(fields("500", "500", "0", "0", ""));
        typed.put("sortedMissing", "NaN");
        typed.put("sortedDamaged", "99");

        taken(STEP, typed);

        assertThat(held()).isEqualTo(500);
    }

    @Test
    void correctsAStepOnceAndNoneOfAnOpenReceipt() {
        begin();
        lot("BALLOT.DPR", "500", "");
        count("499", "", "", "");
        assertThat(post(STEP, fields("500", "500", "0", "0", ""))).hasStatus(422);
        close("1");
        corrected("500", "500", "0", "0", "");

        assertThat(post(STEP, fields("500", "400", "0", "0", ""))).hasStatus(422);
        assertThat(held()).isEqualTo(500);
    }

    private void closed(String noted, String good, String damaged, String foreign) {
        begin();
        lot("BALLOT.DPR", noted, "");
        count(good, damaged, foreign, foreign.isEmpty() ? "" : "Kabupaten Batang");
        close("1");
    }

    private void replacement(String noted, String good) {
        taken(
                "/receipts",
                Map.of("warehouse", "GUDANG", "noteNumber", "SJ-2", "supplier", "PT", "arrived", "2024-01-09"));
        taken("/receipts/2/lots", Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", noted, "claim", "1"));
        taken("/receipts/2/counts", Map.of("line", "1", "good", good));
        taken("/receipts/2/closing", Map.of("steps", "1"));
    }

    private void corrected(String noted, String good, String damaged, String foreign, String owner) {
        taken(STEP, fields(noted, good, damaged, foreign, owner));
    }

    private static Map<String, String> fields(String noted, String good, String damaged, String foreign, String owner) {
        return Map.of(
                "noted", noted,
                "good", good,
                "damaged", damaged,
                "foreign", foreign,
                "meantFor", owner,
                "firstPerson", "Siti",
                "secondPerson", "Hasan",
                "reason", "Nol kelebihan");
    }

    private int at(GoodsPlace place) {
        return ledger.at(GoodsWorld.OFFICE, DPR, GoodsWorld.WAREHOUSE, place);
    }

    private int held() {
        return stock.held(warehouses.withCode(World.REGENCY, GoodsWorld.WAREHOUSE), DPR, StockState.FLAT);
    }

    private Claim claim(int number) {
        return claims.numbered(GoodsWorld.OFFICE, number);
    }
}
