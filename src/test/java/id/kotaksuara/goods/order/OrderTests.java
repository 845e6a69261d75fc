package id.kotaksuara.goods.order;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.PageForm;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.goods.GoodsPages;
import id.kotaksuara.goods.GoodsWorld;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class OrderTests extends GoodsPages {

    private static final String TABLE = "/orders/table";
    private static final String HEADINGS =
            "Nomor pesanan\tLogistik\tJumlah\tPenyedia\tNomor kontrak\tTahap\tTanggal diharapkan\n";

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void isTheYearBefore() {
        TestTime.in(World.REGENCY, "2023-12-22T02:00:00Z");
    }

    @Test
    void areReadFromATableAndStandInTheCalendarByUrgency() {
        order("TINTA\tTinta\t4\tPT Tinta\tK-1\tTahap I\t2024-01-20\n"
                + "DPR-1\tSurat suara, DPR\t204\tPT Cetak\tK-2\tTahap II\t2023-12-20\n");

        assertThat(page("/orders"))
                .containsPattern("(?s)DPR-1.*terlambat.*Surat suara, DPR.*204.*PT Cetak.*TINTA.*ditunggu.*PT Tinta");
    }

    @Test
    void areExpectedNoEarlierThanAYearBeforeTheVotes() {
        String row = HEADINGS + "TINTA\tTinta\t4\tPT Tinta\tK-1\tTahap I\t2014-01-20\n";

        assertThat(post(TABLE + "/file", Map.of("copied", row)))
                .bodyText()
                .contains("Tanggal di luar masa pemilihan ini (14/2/2023 sampai 15/3/2024)");
        assertThat(page("/orders")).doesNotContain("PT Tinta");
    }

    @Test
    void areDoneWhenWhatTheNoteSaysHasCome() {
        order("DPR-1\tSurat suara, DPR\t204\tPT Cetak\tK-2\tTahap II\t2023-12-20\n");
        arrives("204", "DPR-1", "200");

        assertThat(page("/orders")).containsPattern("(?s)DPR-1.*tiba");
        assertThat(page("/claims")).contains("kurang");
        assertThat(post("/orders/lacking", Map.of())).hasStatus(302);
        assertThat(page("/orders"))
                .as("what is claimed is coming and not ordered once more")
                .containsOnlyOnce("Surat suara, DPR<");
    }

    @Test
    void countWhatIsClaimedOnceForAllOrdersOfAKind() {
        order("DPR-1\tSurat suara, DPR\t104\tPT Cetak\tK-2\tTahap II\t2023-12-20\n"
                + "DPR-2\tSurat suara, DPR\t90\tPT Cetak\tK-3\tTahap II\t2024-01-20\n");
        arrives("104", "DPR-1", "100");

        assertThat(post("/orders/lacking", Map.of())).hasStatus(302);

        assertThat(jdbc.sql("select quantity from goods_order where material = 'BALLOT' and contest_code = 'DPR'"
                                + " order by quantity desc")
                        .query(Integer.class)
                        .list())
                .as("204 are needed: 100 are here, 4 claimed, 90 on order")
                .containsExactly(104, 90, 10);
    }

    @Test
    void countWhatCameWithoutANoteOnceItIsMatched() {
        order("DPR-1\tSurat suara, DPR\t204\tPT Cetak\tK-2\tTahap II\t2023-12-20\n");
        arrives("0", "", "204");
        assertThat(page("/orders")).containsPattern("(?s)DPR-1.*terlambat");

        assertThat(post("/receipts/1/lots/1/order", Map.of("order", "DPR-1"))).hasStatus(302);

        assertThat(page("/orders")).containsPattern("(?s)DPR-1.*tiba");
    }

    @Test
    void stayWhileALotNamesThem() {
        order("DPR-1\tSurat suara, DPR\t204\tPT Cetak\tK-2\tTahap II\t2023-12-20\n");
        begin();
        lot("204", "DPR-1");

        var fields = opened(TABLE);
        fields.replaceAll((name, value) -> name.equals("c0.goods") ? "Surat suara, DPD" : value);
        var review = post(TABLE, fields);
        var saved = post(TABLE + "/rows", fieldsOf(review));

        assertThat(saved).hasStatus(422).bodyText().contains("DPR-1 tidak dapat diganti");
        assertThat(jdbc.sql("select contest_code from goods_order")
                        .query(String.class)
                        .single())
                .isEqualTo("DPR");
    }

    @Test
    void goWhenNothingIsMatchedWithThemAnyMore() {
        order("DPR-1\tSurat suara, DPR\t204\tPT Cetak\tK-2\tTahap II\t2023-12-20\n");
        begin();
        lot("204", "DPR-1");
        assertThat(post("/receipts/1/lots/1/withdrawal?sure=yes", Map.of())).hasStatus(302);

        var fields = opened(TABLE);
        fields.replaceAll((name, value) -> name.equals("c0.goods") ? "Surat suara, DPD" : value);
        assertThat(post(TABLE + "/rows", fieldsOf(post(TABLE, fields)))).hasStatus(302);

        assertThat(page("/orders")).contains("Surat suara, DPD");
    }

    @Test
    void mayBeChangedAndRemovedThoughTheirGoodsAreNeededNoMore() {
        order("DPR-1\tSurat suara, DPR\t204\tPT Cetak\tK-2\tTahap II\t2023-12-20\n");
        entities.flush();
        entities.clear();
        jdbc.sql("delete from quantity_rule where material = 'BALLOT' and contest_code = 'DPR'")
                .update();

        var fields = opened(TABLE);
        fields.put("c0.quantity", "100");
        assertThat(post(TABLE + "/rows", fieldsOf(post(TABLE, fields)))).hasStatus(302);
        assertThat(quantities()).containsExactly(100);

        var gone = opened(TABLE);
        gone.put("d0", "on");
        assertThat(post(TABLE + "/rows", fieldsOf(post(TABLE, gone)))).hasStatus(302);
        assertThat(quantities()).isEmpty();
    }

    private List<Integer> quantities() {
        return jdbc.sql("select quantity from goods_order").query(Integer.class).list();
    }

    private void order(String rows) {
        var review = post(TABLE + "/file", Map.of("copied", HEADINGS + rows));
        assertThat(review).hasStatusOk();
        assertThat(post(TABLE + "/rows", fieldsOf(review))).as(rows).hasStatus(302);
    }

    private void arrives(String noted, String order, String good) {
        begin();
        lot(noted, order);
        assertThat(post("/receipts/1/counts", Map.of("line", "1", "good", good)))
                .hasStatus(302);
        assertThat(post("/receipts/1/closing", Map.of("steps", "1"))).hasStatus(302);
    }

    private void begin() {
        var note = Map.of("warehouse", "GUDANG", "noteNumber", "SJ-1", "supplier", "PT Cetak", "arrived", "2023-12-21");
        assertThat(post("/receipts", note)).hasStatus(302);
    }

    private void lot(String noted, String order) {
        var lot = Map.of("goods", "BALLOT.DPR", "cartons", "1", "noted", noted, "order", order);
        assertThat(post("/receipts/1/lots", lot)).hasStatus(302);
    }

    private Map<String, String> opened(String table) {
        return fieldsOf(mvc.get().uri(GoodsWorld.GOODS + table).exchange());
    }

    /** The fields of the form that saves the table. */
    private static Map<String, String> fieldsOf(MvcTestResult page) {
        var form = PageForm.in(text(page)).stream()
                .filter(each -> each.action().matches(".*/table(/rows)?"))
                .findFirst()
                .orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> fields.put(field.name(), field.value()));
        fields.remove("_once");
        return fields;
    }
}
