package id.kotaksuara.logistics.warehouse;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.store.Room;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class WarehousePagesTests {

    private static final String HERE = "/elections/pilkada-2024/63.03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private VehicleTypes vehicleTypes;

    @Autowired
    private DistrictStores stores;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void worldExists() {
        new World(jdbc).create();
    }

    @Test
    void saysWhatToDoBeforeThereIsAWarehouse() {
        assertThat(mvc.get().uri(HERE + "/warehouses"))
                .hasStatusOk()
                .bodyText()
                .contains("Belum ada gudang. Tambah gudang", "0 dari 2 gudang PPK sudah diukur", "/warehouses/new");
        assertThat(mvc.get().uri(HERE + "/warehouses?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("No warehouse yet. Add a warehouse", "PPK stores measured: 0 of 2");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void anObserverReadsAndIsOfferedNoChange() {
        aWarehouse(Room.counted(350));
        aTruck();

        assertThat(mvc.get().uri(HERE + "/warehouses"))
                .hasStatusOk()
                .bodyText()
                .contains("Gudang KPU")
                .doesNotContain("/warehouses/new");
        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/edit");
        assertThat(mvc.get().uri(HERE + "/vehicles")).hasStatusOk().bodyText().doesNotContain("/TRUK/remove");
        assertThat(mvc.get().uri(HERE + "/stores")).hasStatusOk().bodyText().doesNotContain("/edit");
        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG/edit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(HERE + "/vehicles/TRUK/remove")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/warehouses").param("code", "X")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void opensAWarehouseFromItsFloor() {
        assertThat(newWarehouse("gudang utama", "24,5", "60", "4"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(HERE + "/warehouses/GUDANG-UTAMA");

        assertThat(warehouses.withCode("63.03", "GUDANG-UTAMA").room()).isEqualTo(364);
        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG-UTAMA"))
                .bodyText()
                .contains(
                        "24,5 m² lantai × 60\u00a0% dapat dipakai = 14,7 m²",
                        "91 tumpukan × 4 kotak tinggi = 364 kotak")
                .contains("Gudang ditambahkan", "rahmah");
        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG-UTAMA?lang=en"))
                .bodyText()
                .contains("24.5 m² of floor × 60\u00a0% usable = 14.7 m²", "91 piles × 4 boxes high = 364 boxes");
    }

    @Test
    void showsTheCalculationWithoutSaving() {
        assertThat(newWarehouse("GUDANG", "24", "60", "4").param("calculate", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("90 tumpukan × 4 kotak tinggi = 360 kotak", "value=\"24\"");
        assertThat(warehouses.ofRegency("63.03")).isEmpty();
    }

    @Test
    void tellsEverySlipAtItsFieldAndKeepsWhatWasTyped() {
        assertThat(newWarehouse("gudang!", "lebar", "101", "5").param("name", "  "))
                .hasStatusOk()
                .bodyText()
                .contains("Kode: pakai huruf, angka, dan tanda hubung saja")
                .contains("Luas lantai (m²): isi angka dari 1 sampai 100.000")
                .contains("Bagian lantai untuk kotak (%): isi angka bulat dari 1 sampai 100")
                .contains("Tumpukan (kotak): isi angka bulat dari 1 sampai 4")
                .contains("value=\"gudang!\"", "value=\"lebar\"", "href=\"#floorM2\"");
        assertThat(warehouses.ofRegency("63.03")).isEmpty();
    }

    @Test
    void refusesACodeInUse() {
        aWarehouse(Room.counted(350));

        assertThat(newWarehouse("gudang", "24", "60", "4"))
                .hasStatusOk()
                .bodyText()
                .contains("Kode: GUDANG sudah dipakai");
    }

    @Test
    void changesAWarehouseAndRemembersWhatItWas() {
        aWarehouse(Room.counted(350));

        assertThat(changedWarehouse("367", "0")).hasRedirectedUrl(HERE + "/warehouses/GUDANG");

        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG"))
                .bodyText()
                .contains("ruang 350 kotak menurut hitungan kantor", "ruang 367 kotak menurut hitungan kantor");
    }

    @Test
    void showsWhatChangedMeanwhileAndKeepsTheOwnInput() {
        aWarehouse(Room.counted(350));
        changedWarehouse("367", "0").exchange();

        assertThat(changedWarehouse("400", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Sudah diubah orang lain",
                        "<td>400</td><td>367</td>",
                        "value=\"400\"",
                        "name=\"version\" value=\"1\"");
        assertThat(warehouses.withCode("63.03", "GUDANG").room()).isEqualTo(367);

        assertThat(changedWarehouse("400", "1")).hasStatus3xxRedirection();
        assertThat(warehouses.withCode("63.03", "GUDANG").room()).isEqualTo(400);
    }

    @Test
    void workIsToldByTheHourWhereTheOfficeKnowsIt() {
        aWarehouse(Room.counted(350));

        assertThat(workingHours("40", "7", "21.00").param("preparedPerWave", ""))
                .hasRedirectedUrl(HERE + "/warehouses/GUDANG");

        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG"))
                .bodyText()
                .contains("40 per jam, pukul 07.00–21.00", "siap 350 per gelombang");
        assertThat(mvc.get().uri(HERE + "/warehouses?lang=en")).bodyText().contains("40 per hour, from 07.00 to 21.00");
        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG/edit"))
                .bodyText()
                .contains("value=\"40\"", "value=\"07.00\"", "value=\"21.00\"");
    }

    @Test
    void workIsToldByTheWaveOrByTheHourButNotBoth() {
        aWarehouse(Room.counted(350));

        assertThat(workingHours("40", "25.00", "").param("preparedPerWave", "350"))
                .hasStatusOk()
                .bodyText()
                .contains("Kotak siap per gelombang: isi per gelombang atau per jam, jangan keduanya.")
                .contains("Kerja dari pukul: isi jam, misalnya 07.00 atau 21.30.", "Kerja sampai pukul: isi dahulu.");
        assertThat(workingHours("", "", "").param("preparedPerWave", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Kotak siap per gelombang: isi dahulu.");
    }

    private MockMvcRequestBuilder workingHours(String perHour, String from, String until) {
        return post("/warehouses/GUDANG/edit")
                .param("name", "Gudang KPU")
                .param("address", "Indrasari")
                .param("measure", "COUNTED")
                .param("countedBoxes", "350")
                .param("preparedPerHour", perHour)
                .param("worksFrom", from)
                .param("worksUntil", until)
                .param("dockPerWave", "350")
                .param("version", "0");
    }

    private MockMvcRequestBuilder newWarehouse(String code, String floorM2, String percent, String stacking) {
        return post("/warehouses")
                .param("code", code)
                .param("name", "Gudang KPU")
                .param("address", "Indrasari")
                .param("measure", "MEASURED")
                .param("floorM2", floorM2)
                .param("usablePercent", percent)
                .param("stacking", stacking)
                .param("preparedPerWave", "350")
                .param("dockPerWave", "350");
    }

    private MockMvcRequestBuilder changedWarehouse(String boxes, String version) {
        return post("/warehouses/GUDANG/edit")
                .param("name", "Gudang KPU")
                .param("address", "Indrasari")
                .param("measure", "COUNTED")
                .param("countedBoxes", boxes)
                .param("preparedPerWave", "350")
                .param("dockPerWave", "350")
                .param("escorts", "8")
                .param("version", version);
    }

    private MockMvcRequestBuilder post(String path) {
        return mvc.post().uri(HERE + path).with(csrf());
    }

    private void aWarehouse(Room room) {
        warehouses.save(
                new Warehouse("63.03", "GUDANG", new WarehouseFacts("Gudang KPU", "Indrasari", room, 350, 350, 8)));
        entities.flush();
    }

    private VehicleType aTruck() {
        var truck = vehicleTypes.save(
                new VehicleType("63.03", "TRUK", TransportMode.ROAD, new VehicleFacts("Truk boks", 110, 8, null)));
        entities.flush();
        return truck;
    }
}
