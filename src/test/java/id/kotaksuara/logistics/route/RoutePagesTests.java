package id.kotaksuara.logistics.route;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.logistics.fleet.TransportMode.RIVER;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class RoutePagesTests {

    private static final String HERE = "/elections/pilkada-2024/63.03/routes";
    private static final String PARAMASAN = HERE + "/63.03.17";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Routes routes;

    @Autowired
    private VehicleTypes vehicleTypes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void worldExists() {
        new World(jdbc).create();
        vehicle("TRUK", "Truk boks", ROAD, 110);
        vehicle("PERAHU", "Perahu ces", RIVER, 30);
    }

    @Test
    void warnsOfDistrictsThatNobodyDescribed() {
        assertThat(mvc.get().uri(HERE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Perjalanan ke 2 kecamatan belum digambarkan satu pun.",
                        "2 kecamatan belum digambarkan",
                        "Paramasan",
                        "Martapura");
        assertThat(mvc.get().uri(HERE + "?lang=en")).bodyText().contains("Districts whose way is not described: 2.");
        assertThat(mvc.get().uri(PARAMASAN))
                .hasStatusOk()
                .bodyText()
                .contains("belum digambarkan", "Gambarkan perjalanan");
    }

    @Test
    void describesADistrictAndAddsUpItsDifficulty() {
        assertThat(truckThenBoat("")).hasRedirectedUrl(PARAMASAN);
        reload();

        assertThat(mvc.get().uri(PARAMASAN))
                .hasStatusOk()
                .bodyText()
                .contains("Kelas 4, sangat sulit: nilai kesulitan 60 dari 100.") // 14 + 5 + 8 + 10 + 7 + 5 + 5 + 6
                .contains("Seluruhnya 4 jam sekali jalan", "mulai 2 jam 30 menit sesudah berangkat", "hanya Sen, Kam")
                .contains("Truk boks (isi 110 kotak, ada 8)", "Jumat, 22 November 2024", "Riam Kiwa meluap")
                .contains("Perjalanan digambarkan", "rahmah");
    }

    @Test
    void listsTheHardestFirstAndSaysTheLegs() {
        truckThenBoat("").exchange();
        byRoad("63.03.05", "0,5").exchange();
        reload();

        assertThat(mvc.get().uri(HERE))
                .bodyText()
                .containsSubsequence("63.03.17\">Paramasan", "63.03.05\">Martapura")
                .contains("darat 2 jam 30 menit (Truk boks), lalu sungai 1 jam 30 menit (Perahu ces; Sen, Kam)")
                .contains("Terlama Paramasan, 4 jam.");
        assertThat(mvc.get().uri(HERE + "?sort=NAME"))
                .bodyText()
                .containsSubsequence("63.03.05\">Martapura", "63.03.17\">Paramasan");
        assertThat(mvc.get().uri(HERE + "?show=4&sort=nonsense"))
                .bodyText()
                .contains("63.03.17\">Paramasan")
                .doesNotContain("63.03.05\">Martapura");
        assertThat(mvc.get().uri(HERE + "?lang=en"))
                .bodyText()
                .contains("road 2 h 30 min (Truk boks), then river 1 h 30 min (Perahu ces; Mon, Thu)");
    }

    @Test
    void tellsEverySlipAtItsField() {
        assertThat(mvc.post()
                        .uri(PARAMASAN + "/edit")
                        .with(csrf())
                        .param("legs[0].mode", "RIVER")
                        .param("legs[0].hours", "0")
                        .param("legs[0].vehicles", "TRUK", "TIDAK-ADA")
                        .param("legs[1].mode", "ROAD")
                        .param("legs[1].hours", "1")
                        .param("legs[1].weekdays", "MONDAY")
                        .param("closures[0].day", "besok")
                        .param("overrideClass", "4")
                        .param("version", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Ruas 1, lama (jam): isi angka dari 0,02 sampai 336")
                .contains("Ruas 1, kendaraan yang cocok: Truk boks tidak berjalan di sungai.")
                .contains("Ruas 1, hari jalan: pilih sedikitnya satu hari.")
                .contains("Ruas 2, kendaraan yang cocok: pilih sedikitnya satu.")
                .contains("Jarak (km): isi dahulu.", "Saat hujan: pilih salah satu.")
                .contains("Hari tutup 1: isi tanggal", "Alasan: isi dahulu.")
                .contains("href=\"#legs-0-hours\"", "id=\"legs-0-hours\"", "value=\"besok\"");
        assertThat(routes.findByDistrictCode("63.03.17")).isEmpty();
    }

    @Test
    void refusesARouteWithoutLegs() {
        assertThat(mvc.post().uri(PARAMASAN + "/edit").with(csrf()).param("version", ""))
                .hasStatusOk()
                .bodyText()
                .contains("Ruas perjalanan: sedikitnya 1, paling banyak 10.");
    }

    @Test
    void addsAndRemovesRowsWithoutSavingAnything() {
        assertThat(truckThenBoat("").param("addLeg", "yes"))
                .hasStatusOk()
                .bodyText()
                .contains("legs[2].hours", "value=\"2,5\"");
        assertThat(truckThenBoat("").param("removeLeg", "0"))
                .bodyText()
                .contains("legs[0].hours", "value=\"1,5\"")
                .doesNotContain("legs[1].hours", "value=\"2,5\"");
        assertThat(truckThenBoat("").param("removeLeg", "99")).bodyText().contains("legs[1].hours");
        assertThat(truckThenBoat("").param("addClosure", "yes")).bodyText().contains("closures[1].day");
        assertThat(truckThenBoat("").param("removeClosure", "0")).bodyText().doesNotContain("closures[0].day");
        assertThat(routes.findByDistrictCode("63.03.17")).isEmpty();
    }

    @Test
    void copiesFromAnotherDistrictWithoutSaving() {
        truckThenBoat("").exchange();
        reload();

        assertThat(mvc.get().uri(HERE + "/63.03.05/edit?copy=63.03.17"))
                .hasStatusOk()
                .bodyText()
                .contains("Isian disalin dari Paramasan", "value=\"2,5\"", "name=\"version\" value=\"\"");
        assertThat(routes.findByDistrictCode("63.03.05")).isEmpty();
    }

    @Test
    void goesOnToTheNextDistrictAfterSaving() {
        assertThat(mvc.get().uri(HERE + "/63.03.05/edit")).bodyText().contains("Simpan, lalu Paramasan");
        assertThat(byRoad("63.03.05", "0,5").param("next", "63.03.17")).hasRedirectedUrl(PARAMASAN + "/edit");
        assertThat(mvc.get().uri(PARAMASAN + "/edit")).bodyText().doesNotContain("Simpan, lalu");
        assertThat(byRoad("63.03.05", "0,5", "0").param("next", "64.02.12")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesAnotherClassWithAReason() {
        assertThat(byRoad("63.03.05", "0,5").param("overrideClass", "3").param("overrideReason", "jembatan putus"))
                .hasStatus3xxRedirection();
        reload();

        assertThat(mvc.get().uri(HERE + "/63.03.05"))
                .bodyText()
                .contains("Kantor memberi kelas 3; menurut nilai 3 kelasnya 1. Alasan: jembatan putus");
        assertThat(mvc.get().uri(HERE)).bodyText().contains("kelas oleh kantor");
    }

    @Test
    void aChangeOfTheLegsAloneMakesAStaleFormStale() {
        byRoad("63.03.05", "0,5").exchange();
        reload();
        String seen = Integer.toString(
                routes.findByDistrictCode("63.03.05").orElseThrow().version());
        assertThat(byRoad("63.03.05", "1", seen)).hasStatus3xxRedirection();
        reload();

        assertThat(byRoad("63.03.05", "2", seen))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "darat · 2 · TRUK", "darat · 1 · TRUK", "value=\"2\"");
        assertThat(routes.findByDistrictCode("63.03.05").orElseThrow().travelMinutes())
                .isEqualTo(60);
    }

    @Test
    void aRouteDescribedMeanwhileIsNotDescribedOver() {
        byRoad("63.03.05", "0,5").exchange();
        reload();

        assertThat(byRoad("63.03.05", "2")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void anObserverReadsAndIsOfferedNoChange() {
        assertThat(mvc.get().uri(PARAMASAN)).hasStatusOk().bodyText().doesNotContain("/edit");
        assertThat(mvc.get().uri(PARAMASAN + "/edit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(truckThenBoat("")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoDistrictOfAnotherRegency() {
        jdbc.sql("insert into province values ('64', 'Kalimantan Timur')").update();
        jdbc.sql(
                        "insert into regency (code, province_code, name, zone) values ('64.02', '64', 'Kutai Kartanegara', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('64.02.12', '64.02', 'Tabang')").update();

        assertThat(mvc.get().uri(HERE + "/64.02.12")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(HERE + "/64.02.12/edit")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(PARAMASAN + "/edit?copy=64.02.12")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(byRoad("64.02.12", "1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcRequestBuilder truckThenBoat(String version) {
        return mvc.post()
                .uri(PARAMASAN + "/edit")
                .with(csrf())
                .param("legs[0].mode", "ROAD")
                .param("legs[0].hours", "2,5")
                .param("legs[0].vehicles", "TRUK")
                .param("legs[0].weekdays", everyDay())
                .param("legs[1].mode", "RIVER")
                .param("legs[1].hours", "1,5")
                .param("legs[1].vehicles", "PERAHU")
                .param("legs[1].weekdays", "MONDAY", "THURSDAY")
                .param("distanceKm", "112,5")
                .param("rain", "OFF_ROAD_ONLY")
                .param("floodRisk", "MEDIUM")
                .param("signal", "NONE")
                .param("vulnerability", "MEDIUM")
                .param("closures[0].day", LocalDate.of(2024, 11, 22).toString())
                .param("closures[0].reason", "FLOOD")
                .param("closures[0].note", "Riam Kiwa meluap")
                .param("version", version);
    }

    private MockMvcRequestBuilder byRoad(String district, String hours) {
        return byRoad(district, hours, "");
    }

    private MockMvcRequestBuilder byRoad(String district, String hours, String version) {
        return mvc.post()
                .uri(HERE + "/" + district + "/edit")
                .with(csrf())
                .param("legs[0].mode", "ROAD")
                .param("legs[0].hours", hours)
                .param("legs[0].vehicles", "TRUK")
                .param("legs[0].weekdays", everyDay())
                .param("distanceKm", "16")
                .param("rain", "PASSABLE")
                .param("floodRisk", "NONE")
                .param("signal", "GOOD")
                .param("vulnerability", "LOW")
                .param("version", version);
    }

    private static String[] everyDay() {
        return new String[] {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};
    }

    private void vehicle(String code, String name, TransportMode mode, int boxes) {
        vehicleTypes.save(new VehicleType("63.03", code, mode, new VehicleFacts(name, boxes, 8, null)));
    }

    /** As if the next request came later. */
    private void reload() {
        entities.flush();
        entities.clear();
    }
}
