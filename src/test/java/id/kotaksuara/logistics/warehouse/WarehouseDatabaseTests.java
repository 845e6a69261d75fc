package id.kotaksuara.logistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.store.DistrictStore;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.store.Room;
import id.kotaksuara.logistics.store.StoreFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WarehouseDatabaseTests {

    private static final String BANJAR = "63.03";

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private VehicleTypes vehicleTypes;

    @Autowired
    private DistrictStores stores;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void banjarExists() {
        jdbc.sql("insert into province values ('63', 'Kalimantan Selatan')").update();
        jdbc.sql("insert into regency values ('63.03', '63', 'Kab. Banjar', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('63.03.17', '63.03', 'Paramasan')")
                .update();
    }

    @Test
    void keepsAWarehouseWithItsMeasures() {
        var floor = Room.measured(new BigDecimal("24.00"), 60, 4);
        warehouses.save(
                new Warehouse(BANJAR, "GUDANG", new WarehouseFacts("Gudang KPU", "Indrasari", floor, 350, 367, null)));
        entities.flush();
        entities.clear();

        var kept = warehouses.withCode(BANJAR, "GUDANG");

        assertThat(kept.facts()).isEqualTo(new WarehouseFacts("Gudang KPU", "Indrasari", floor, 350, 367, null));
        assertThat(kept.room()).isEqualTo(360);
        assertThat(jdbc.sql("select room from warehouse").query(Integer.class).single())
                .isEqualTo(360);
    }

    @Test
    void keepsTheHoursOfAWarehouseThatWorksByTheClock() {
        var work = Preparation.perHour(40, LocalTime.of(7, 0), LocalTime.MIDNIGHT);
        var facts = new WarehouseFacts("Gudang KPU", "Indrasari", Room.counted(350), work, 350, 8, 6);
        warehouses.save(new Warehouse(BANJAR, "GUDANG", facts));
        entities.flush();
        entities.clear();

        assertThat(warehouses.withCode(BANJAR, "GUDANG").facts()).isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "350, 40, '07:00', '21:00'", // both
                "null, null, null, null", // neither
                "null, 40, null, '21:00'",
                "null, 40, '07:00', null",
                "null, 0, '07:00', '21:00'",
                "350, null, '07:00', '21:00'"
            })
    void theTableRefusesWorkThatIsKnownInTwoWaysOrNone(String work) {
        var insert = jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, dock_per_wave,"
                + " prepared_per_wave, prepared_per_hour, works_from, works_until)"
                + " values ('63.03', 'GUDANG', 'G', '', 350, 350, " + work + ")");

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(insert::update);
    }

    @Test
    void namesWhatIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> warehouses.withCode(BANJAR, "TIDAK-ADA"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> vehicleTypes.withCode(BANJAR, "TIDAK-ADA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'GUDANG', 0, null, null, null, 1, 1", // no room
                "'GUDANG', null, null, null, null, 1, 1", // neither counted nor measured
                "'GUDANG', 350, 10, 60, 4, 1, 1", // both
                "'GUDANG', null, 16, 60, 5, 1, 1", // five high
                "'GUDANG', null, 16, 101, 4, 1, 1", // more than the floor
                "'GUDANG', null, 0.15, 100, 4, 1, 1", // not even one box
                "'GUDANG', 350, null, null, null, -1, 1", // prepared
                "'GUDANG', 350, null, null, null, 1, 0", // loaded
                "'gudang', 350, null, null, null, 1, 1" // code
            })
    void theTableRefusesAWarehouseThatCannotBe(String values) {
        var insert = jdbc.sql("insert into warehouse (regency_code, name, address, code, counted_boxes, floor_m2,"
                + " usable_percent, stacking, prepared_per_wave, dock_per_wave) values ('63.03', 'G', '', " + values
                + ")");

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(insert::update);
    }

    @Test
    void refusesTwoWarehousesOfOneCode() {
        var facts = new WarehouseFacts("Gudang", "", Room.counted(350), 1, 1, 8);
        warehouses.save(new Warehouse(BANJAR, "GUDANG", facts));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> warehouses.save(new Warehouse(BANJAR, "GUDANG", facts)))
                .withMessageContaining("warehouse_code_taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'TRUK', 'ROAD', 0, 1", "'TRUK', 'ROAD', 110, -1", "'TRUK', 'BECAK', 1, 1", "'', 'ROAD', 1, 1"})
    void theTableRefusesVehiclesThatCannotBe(String values) {
        var insert = jdbc.sql("insert into vehicle_type (regency_code, name, code, mode, boxes, count)"
                + " values ('63.03', 'Truk', " + values + ")");

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(insert::update);
    }

    @Test
    void anUndescribedStoreIsNotMeasured() {
        assertThat(stores.ofRegency(BANJAR)).isEmpty();
        assertThat(stores.ofDistrict("63.03.17").measured()).isFalse();
    }

    @Test
    void keepsAMeasuredStore() {
        var facts = new StoreFacts(60, LocalDate.of(2024, 11, 26), "Kantor Camat", "0812");
        stores.save(new DistrictStore("63.03.17", facts));
        entities.flush();
        entities.clear();

        assertThat(stores.ofRegency(BANJAR)).singleElement().satisfies(store -> {
            assertThat(store.facts()).isEqualTo(facts);
            assertThat(store.measured()).isTrue();
        });
    }
}
