package id.kotaksuara.logistics.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.LegFacts;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.Routes;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.store.Room;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
    private Routes routes;

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
                .contains("24,5 m² lantai × 60 % dapat dipakai = 14,7 m²", "91 tumpukan × 4 kotak tinggi = 364 kotak")
                .contains("Gudang ditambahkan", "rahmah");
        assertThat(mvc.get().uri(HERE + "/warehouses/GUDANG-UTAMA?lang=en"))
                .bodyText()
                .contains("24.5 m² of floor × 60 % usable = 14.7 m²", "91 piles × 4 boxes high = 364 boxes");
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

    @Test
    void addsVehiclesAndListsThem() {
        assertThat(post("/vehicles")
                        .param("code", "perahu ces")
                        .param("mode", "RIVER")
                        .param("name", "Perahu ces")
                        .param("boxes", "30")
                        .param("count", "2")
                        .param("carrier", "PT Pos Indonesia"))
                .hasRedirectedUrl(HERE + "/vehicles");

        assertThat(mvc.get().uri(HERE + "/vehicles"))
                .bodyText()
                .contains(
                        "Perahu ces",
                        "sungai",
                        "PT Pos Indonesia",
                        "PERAHU-CES",
                        "sekali jalan paling banyak 60 kotak");
        assertThat(mvc.get().uri(HERE + "/vehicles/PERAHU-CES/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Kendaraan ditambahkan");
    }

    @Test
    void tellsWhatIsWrongWithAVehicle() {
        assertThat(post("/vehicles").param("code", "").param("mode", "BECAK").param("boxes", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Kode: isi dahulu.", "Lewat: pilih salah satu.", "Jenis kendaraan: isi dahulu.")
                .contains("Kotak per kendaraan: isi angka bulat dari 1 sampai 10.000", "Jumlah kendaraan: isi dahulu.");
        assertThat(vehicleTypes.ofRegency("63.03")).isEmpty();
    }

    @Test
    void showsAStaleVehicleFormWhatChanged() {
        aTruck();
        changedTruck("9", "0").exchange();

        assertThat(changedTruck("10", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<td>10</td><td>9</td>");
        assertThat(vehicleTypes.withCode("63.03", "TRUK").count()).isEqualTo(9);
    }

    @Test
    void removesAVehicleThatNobodyNeeds() {
        aTruck();

        assertThat(mvc.get().uri(HERE + "/vehicles/TRUK/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("Ya, hapus");
        assertThat(post("/vehicles/TRUK/remove")).hasRedirectedUrl(HERE + "/vehicles");

        assertThat(vehicleTypes.ofRegency("63.03")).isEmpty();
    }

    @Test
    void keepsAVehicleThatADistrictNeedsAndNamesTheDistrict() {
        VehicleType truck = aTruck();
        var easy = new Conditions(BigDecimal.TEN, Rain.PASSABLE, FloodRisk.NONE, Signal.GOOD, Vulnerability.LOW);
        var leg = new LegFacts(TransportMode.ROAD, 30, Set.of(truck), LegFacts.EVERY_DAY);
        routes.save(new Route(World.FAR, easy, List.of(leg)));
        entities.flush();

        assertThat(mvc.get().uri(HERE + "/vehicles/TRUK/remove"))
                .bodyText()
                .contains("dipakai dalam perjalanan ke 1 kecamatan", "<li>Paramasan</li>")
                .doesNotContain("Ya, hapus");
        assertThat(post("/vehicles/TRUK/remove"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dipakai untuk Paramasan");
        assertThat(vehicleTypes.ofRegency("63.03")).hasSize(1);
    }

    @Test
    void warnsOfStoresThatNobodyMeasured() {
        assertThat(mvc.get().uri(HERE + "/stores"))
                .hasStatusOk()
                .bodyText()
                .contains("2 gudang PPK belum diukur", "Paramasan", "Martapura");
        assertThat(mvc.get().uri(HERE + "/stores?lang=en")).bodyText().contains("PPK stores not measured: 2.");
    }

    @Test
    void measuresAStore() {
        assertThat(changedStore("60", "0")).hasRedirectedUrl(HERE + "/stores");

        assertThat(stores.ofDistrict(World.FAR).room()).hasValue(60);
        assertThat(mvc.get().uri(HERE + "/stores?show=unmeasured"))
                .bodyText()
                .contains("1 gudang PPK belum diukur", "Martapura")
                .doesNotContain("<th scope=\"row\">Paramasan</th>");
        assertThat(mvc.get().uri(HERE + "/stores/63.03.17/edit"))
                .bodyText()
                .contains("belum diukur; hari lepas –", "Ruang 60 kotak; hari lepas 26 November 2024");
    }

    @Test
    void warnsOfAStoreSmallerThanWhatComes() {
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                                + " legal_basis) values (:election, 0, 'BALLOT_BOX', 'STATION', 2, 'OUTSIDE', true, 'PKPU 12/2024')")
                .param("election", World.ELECTION)
                .update();
        changedStore("3", "0").exchange(); // Paramasan has two stations: four boxes

        assertThat(mvc.get().uri(HERE + "/stores?show=small"))
                .hasStatusOk()
                .bodyText()
                .contains("1 gudang PPK lebih kecil daripada kotak yang datang", "kurang 1", "Paramasan")
                .doesNotContain("<th scope=\"row\">Martapura</th>");
        assertThat(mvc.get().uri(HERE + "/stores/63.03.17/edit"))
                .bodyText()
                .contains("4 kotak berdiri akan datang ke kecamatan ini");
    }

    @Test
    void showsAStaleStoreFormWhatChanged() {
        changedStore("60", "0").exchange();
        changedStore("70", "0").exchange();

        assertThat(changedStore("80", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("<td>80</td><td>70</td>");
    }

    @Test
    void copiesTheRoomOfAnotherStoreAndGoesOnToTheNextDistrict() {
        changedStore("60", "0").exchange();

        assertThat(mvc.get().uri(HERE + "/stores/63.03.05/edit?copy=63.03.17"))
                .hasStatusOk()
                .bodyText()
                .contains("disalin dari Paramasan dan belum disimpan", "value=\"60\"", "Simpan, lalu Paramasan");
        assertThat(stores.ofDistrict(World.NEAR).measured()).isFalse();
        assertThat(post("/stores/63.03.05/edit")
                        .param("room", "60")
                        .param("version", "0")
                        .param("next", "63.03.17"))
                .hasRedirectedUrl(HERE + "/stores/63.03.17/edit");
        assertThat(mvc.get().uri(HERE + "/stores/63.03.05/edit?copy=64.02.12")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNoStoreOfAnotherRegency() {
        jdbc.sql("insert into province values ('64', 'Kalimantan Timur')").update();
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('64.02', '64', 'Kutai Kartanegara', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('64.02.12', '64.02', 'Tabang')").update();

        assertThat(mvc.get().uri(HERE + "/stores/64.02.12/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/elections/pilkada-2024/64.02/stores")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(HERE + "/warehouses/TIDAK-ADA")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/elections/tidak-ada/63.03/warehouses")).hasStatus(HttpStatus.NOT_FOUND);
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

    private MockMvcRequestBuilder changedTruck(String count, String version) {
        return post("/vehicles/TRUK/edit")
                .param("name", "Truk boks")
                .param("boxes", "110")
                .param("count", count)
                .param("version", version);
    }

    private MockMvcRequestBuilder changedStore(String room, String version) {
        return post("/stores/63.03.17/edit")
                .param("room", room)
                .param("releaseDay", "2024-11-26")
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
