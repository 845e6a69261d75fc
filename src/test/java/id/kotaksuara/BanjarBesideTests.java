package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxDesk;
import id.kotaksuara.delivery.count.Arrival;
import id.kotaksuara.delivery.count.SealState;
import id.kotaksuara.delivery.dispatch.DispatchDesk;
import id.kotaksuara.delivery.receipt.ReceiptDesk;
import id.kotaksuara.delivery.shipment.Carrier;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.Shipments;
import id.kotaksuara.schedule.draft.Banjar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Banjar sends the boxes of a district by their codes with the colli beside them, and its receipt counts both. */
@Tag("long")
@OfficeTest
class BanjarBesideTests {

    private static final int ROOM = 350;
    private static final List<String> BOTH = List.of("Siti", "Budi");
    private static final String WAITING = """
            select b.code from ballot_box b join shipment s on s.number = :number
            join shipment_content c on c.shipment_id = s.id and c.village_code = b.village_code
                and c.station_number = b.station_number
            where b.state = 'WAITING' and not exists (select from packing_table t where t.box_code = b.code)
            order by b.id""";

    @Autowired
    private OfficeAtWork office;

    @Autowired
    private BoxDesk boxes;

    @Autowired
    private DispatchDesk dispatch;

    @Autowired
    private ReceiptDesk receipts;

    @Autowired
    private Shipments shipments;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsBoxesByTheirCodesAndColliBesideThem() {
        office.open();
        String number = jdbc.sql("select number from shipment where status = 'PLANNED' and district_code = '63.03.11'"
                        + " order by number limit 1")
                .query(String.class)
                .single();
        var key = new ShipmentKey(Banjar.ELECTION, Banjar.REGENCY, number);
        List<String> codes =
                jdbc.sql(WAITING).param("number", number).query(String.class).list();
        codes.forEach(this::pack);
        List<String> colli = jdbc.sql("select code from collo where holder_code like '63.03.11%'")
                .query(String.class)
                .list();
        colli.forEach(code -> office.post(
                OfficeAtWork.OFFICE + "/boxes/colli/packing",
                Map.of("code", code, "person", "Siti", "warehouse", "GUDANG")));

        transaction.executeWithoutResult(status -> leave(key));

        assertThat(count("ballot_box", "ON_ROAD", number))
                .isEqualTo(codes.size())
                .isEqualTo(38);
        assertThat(count("collo", "ON_ROAD", number)).isEqualTo(colli.size()).isGreaterThan(10);
        assertThat(office.page(Role.PLANNER, OfficeAtWork.OFFICE + "/shipments/" + number + "/waybill"))
                .contains("Koli di luar kotak", BoxCode.spoken(colli.get(0)));
        receive(key, codes.size() + colli.size());
        office.post(OfficeAtWork.OFFICE + "/shipments/" + number + "/beside", Map.of("all", "YES"));
        assertThat(count("ballot_box", "ARRIVED", number)).isEqualTo(codes.size());
        assertThat(count("collo", "ARRIVED", number)).isEqualTo(colli.size());
    }

    @Test
    void fillsNoMoreBoxesThanItsFloorHolds() {
        office.open();
        List<String> waiting = jdbc.sql(
                        "select code from ballot_box b where state = 'WAITING'"
                                + " and not exists (select from packing_table t where t.box_code = b.code) order by id limit 351")
                .query(String.class)
                .list();

        transaction.executeWithoutResult(status -> waiting.subList(0, ROOM).forEach(this::fill));

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> fill(waiting.get(ROOM))))
                .satisfies(broken -> assertThat(broken.key()).isEqualTo("stock.room"));
    }

    private void pack(String code) {
        transaction.executeWithoutResult(status -> {
            fill(code);
            boxes.seal(Banjar.OFFICE, new BoxCode(code), List.of("KS-" + code), BOTH);
        });
    }

    private void fill(String code) {
        boxes.fill(Banjar.OFFICE, new BoxCode(code), new BoxDesk.Filling("GUDANG", 0, BOTH, ""));
    }

    private void leave(ShipmentKey key) {
        Shipment shipment = shipments.withKey(key);
        Instant at = Instant.parse("2024-11-20T00:00:00Z");
        dispatch.dispatch(
                key,
                shipment.version(),
                new DepartureRecord(
                        at,
                        at.plusSeconds(4 * 3600),
                        Map.of(),
                        List.of(new Carrier(1, "ROAD", "Truk", "DA 8123 AB", "Hamdan", "")),
                        List.of(),
                        List.of("KS-1"),
                        ""));
    }

    private void receive(ShipmentKey key, int packages) {
        TestTime.in(Banjar.REGENCY, "2024-11-20T06:00:00Z");
        var arrival = new Arrival(packages, SealState.INTACT, "", Instant.parse("2024-11-20T04:00:00Z"), "");
        receipts.arrive(key, UUID.randomUUID(), arrival, "chair");
        receipts.check(key, UUID.randomUUID(), List.of(), "chair");
    }

    private int count(String table, String state, String shipment) {
        return jdbc.sql("select count(*) from " + table + " where state = ? and shipment_number = ?")
                .params(state, shipment)
                .query(Integer.class)
                .single();
    }
}
