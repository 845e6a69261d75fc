package id.kotaksuara.schedule.grading;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.logistics.fleet.TransportMode.ROAD;
import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.fleet.VehicleFacts;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.warehouse.Warehouses;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An office that has told nothing yet gets its schedule graded all the same. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class FirstGradingTests {

    private static final String GRADINGS = SCHEDULES + "/gradings";
    private static final String FILE = "KECAMATAN;TANGGAL;KOTAK\nParamasan;20/11/2024;30\nGambut;20/11/2024;90\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Warehouses warehouses;

    @Autowired
    VehicleTypes vehicles;

    @Test
    void needsNoMoreThanBoxesInTheFileAndTwoNumbersOfAWarehouse() throws UnsupportedEncodingException {
        office.places();
        assertThat(mvc.get().uri(GRADINGS + "/new")).bodyText().contains("Ruang gudang", "Dua angka cukup");

        assertThat(sent(FILE, "100", "100")).hasRedirectedUrl(GRADINGS + "/1");

        assertThat(mvc.get().uri(GRADINGS + "/1").exchange().getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "100 kotak berdiri, 120 akan berangkat",
                        "Daftar pemilih belum ada: jumlah kotak diambil dari berkas.",
                        "Perjalanan ke 5 dari 5 kecamatan belum digambarkan",
                        "Kendaraan belum dicatat: dianggap selalu cukup.",
                        "Gudang PPK 5 dari 5 kecamatan belum diukur",
                        "Gudang KPU Kabupaten Banjar dianggap penuh pada gelombang pertama: 100 kotak berdiri.")
                .doesNotContain("??");
        assertThat(warehouses.withCode("63.03", "GUDANG").room()).isEqualTo(100);

        assertThat(mvc.get().uri(GRADINGS + "/1")).bodyText().doesNotContain("Data berubah");
        vehicle("TRUK", "Truk");
        assertThat(mvc.get().uri(GRADINGS + "/1"))
                .bodyText()
                .contains("Data berubah", "Truk: muatan atau jumlah kendaraan berubah")
                .doesNotContain("jalan, kelas");
    }

    @Test
    void keepsTheNumbersAndOpensNoWarehouseForABadFile() {
        office.places();

        assertThat(sent("KECAMATAN;KETERANGAN\nGambut;kapan\n", "1.100", "90"))
                .bodyText()
                .contains("value=\"1.100\"", "value=\"90\"");
        assertThat(sent(FILE, "banyak", "-1")).bodyText().contains("value=\"banyak\"", "value=\"-1\"", "room-error");

        assertThat(warehouses.ofRegency("63.03")).isEmpty();
    }

    @Test
    void asksForNumbersWhereNeitherVotersNorFileSayThem() {
        office.places();
        office.warehouse();

        assertThat(sent("KECAMATAN;TANGGAL\nParamasan;20/11/2024\nGambut;20/11/2024\n", null, null))
                .hasStatusOk()
                .bodyText()
                .contains("tambahkan kolom jumlah kotak pada berkas", "file-error");
    }

    @Test
    void tellsAKindOfVehicleThatCameAndNoWayThatDidNotChange() {
        office.places();
        office.voters();
        office.warehouse();
        vehicle("TRUK", "Truk");
        assertThat(mvc.post()
                        .uri(SCHEDULES)
                        .param("firstDay", "2024-11-20")
                        .param("lastDay", "2024-11-21")
                        .param("waves", "08.00")
                        .with(csrf()))
                .hasRedirectedUrl(SCHEDULES + "/1");

        vehicle("PIKAP", "Pikap");

        assertThat(mvc.get().uri(SCHEDULES + "/1"))
                .bodyText()
                .contains("Pikap: muatan atau jumlah kendaraan berubah")
                .doesNotContain("jalan, kelas");
    }

    private void vehicle(String code, String name) {
        vehicles.save(new VehicleType("63.03", code, ROAD, new VehicleFacts(name, 50, 2, null)));
    }

    private MvcTestResult sent(String file, String room, String prepared) {
        var request = mvc.post()
                .uri(GRADINGS)
                .multipart()
                .file(new MockMultipartFile("file", "jadwal.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        if (room != null) {
            request.param("room", room).param("preparedPerWave", prepared);
        }
        return request.with(csrf()).exchange();
    }
}
