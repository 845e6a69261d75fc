package id.kotaksuara.delivery.folder;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class FolderTests {

    private static final String SHIPMENTS = "/elections/pilkada-2024/63.03/shipments";
    private static final String FOLDER = SHIPMENTS + "/SJ-6303-0001/folders/1.pdf";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ShipmentFiles files;

    @Autowired
    private OnTheRoad road;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        road.open();
    }

    @Test
    void holdsEveryPaperOfATruck() throws IOException {
        jdbc.sql("insert into office (regency_code, address, phone, place, chair, secretary, storekeeper) values"
                        + " ('63.03', 'Jalan Merdeka 1', '0511 4721', 'Martapura', 'Hasanah', 'Rusmadi', 'Hairul')")
                .update();

        String text = text(FOLDER);

        assertThat(text)
                .contains("MAP PERJALANAN", "MAP/SJ-6303-0001/1", "DA 8123 AB", "KS-1, KS-2")
                .contains("SURAT TUGAS", "Bripka Yusuf", "Rabu, 20 November 2024")
                .contains("SURAT PENGANTAR", "SURAT JALAN", "Lembar 2 dari 2: kembali ke KPU")
                .contains("BERITA ACARA SERAH TERIMA", "Lembar 3 dari 3: Panwaslu Kecamatan")
                .contains("tanggal dua puluh bulan November tahun dua ribu dua puluh empat")
                .contains("DAFTAR KOTAK DAN KOLI", "PEMERIKSAAN KENDARAAN DAN SOPIR", "NOMOR TELEPON")
                .contains("0511 4721", "Jalan Merdeka 1", "(Rusmadi)", "TPS 001", "halaman 1 dari 1")
                .doesNotContain("??", "{", "#");
    }

    @Test
    void bindsAllFoldersOfADayIntoOneFile() throws IOException {
        String day = text(SHIPMENTS + "/folders/2024-11-20.pdf");
        assertThat(day).contains("MAP/SJ-6303-0001/1").doesNotContain("??");
        assertThat(mvc.get().uri(SHIPMENTS + "/folders/2024-11-21.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(SHIPMENTS + "/SJ-6303-0001/folders/2.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(SHIPMENTS + "/SJ-6303-0002/folders/1.pdf"))
                .as("it has not left")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksEnglishAndSwallowsWhateverNamesPeopleHave() throws IOException {
        jdbc.sql("update shipment set escorts = :names where number = 'SJ-6303-0001'")
                .param("names", "<b>Ali & \"Udin\"</b> ]]> {sopir} 😀")
                .update();
        entities.clear();

        assertThat(text(FOLDER + "?lang=en"))
                .contains("FOLDER OF THE VEHICLE", "page 1 of 1", "Ali & \"Udin\"</b> ]]> {sopir}")
                .doesNotContain("??");
    }

    @Test
    void isOneFileForLoadsThatShareAVehicle() {
        var loads = files.loads(World.OFFICE, List.of("SJ-6303-0001"));
        var both = List.of(loads.get(0), loads.get(0));
        assertThat(Trucks.of(both)).singleElement().satisfies(truck -> {
            assertThat(truck.loads()).hasSize(2);
            assertThat(truck.boxes()).isEqualTo(8);
            assertThat(truck.onWater()).isTrue();
            assertThat(truck.partly()).isFalse();
        });
    }

    private String text(String address) throws IOException {
        byte[] file = mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
        Files.write(Path.of("target/folder.pdf"), file);
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
