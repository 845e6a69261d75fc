package id.kotaksuara.road.folder;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every paper of a vehicle of the last leg, and of one that comes home, in one file. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class MovementFolderTests {

    private static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    private static final String MOVEMENTS = LEG + "/movements";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.create();
        world.twoBoxesAStation();
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes, contact) values (:election, '63.03.05', '63.03.05.1003', 'RIVER', 30, 15, 60,"
                        + " 'Siti 0813 <b>&')")
                .param("election", World.ELECTION)
                .update();
    }

    @Test
    void holdsEveryPaperOfAVehicle() throws IOException {
        int number = sent("TO_STATION", "63.03.05.1003", "63.03.05.2010");

        String text = text(MOVEMENTS + "/" + number + "/folder.pdf");

        assertThat(text)
                .contains("MAP PERJALANAN", "MAP/RT-" + number, "Perahu", "Hamdan 0812", "Tunggul Irang")
                .contains("SURAT TUGAS", "SURAT JALAN", "Lembar 2 dari 2", "SERAH TERIMA DI TPS", "Lembar 3 dari 3")
                .contains("/hand-over/", "DAFTAR KOTAK", "PEMERIKSAAN KENDARAAN DAN SOPIR", "NOMOR TELEPON")
                .doesNotContain("??", "{", "null");
        assertThat(text(MOVEMENTS + "/" + (number - 1) + "/folder.pdf"))
                .as("of the boat")
                .contains("PEMERIKSAAN BUNGKUS PLASTIK", "Siti 0813 <b>&");
    }

    /** The record names its day in words, its parties and what it rests on; who escorts stands in the letter of assignment. */
    @Test
    void namesPartiesDayAndEscortsInWords() throws IOException {
        int number = sent("FROM_VILLAGE", "63.03.05.1003");
        jdbc.sql("update tour_movement set plate = 'DA 1234 AB', escorts = 'Briptu Adi', seals = 'S-001'")
                .update();
        jdbc.sql("insert into known_person (regency_code, district_code, name, duty, phone)"
                        + " values ('63.03', '63.03.05', 'Rahmah Hayati', 'PPK_CHAIR', '')")
                .update();

        assertThat(text(MOVEMENTS + "/" + number + "/folder.pdf"))
                .contains("Rabu, tanggal dua puluh tujuh bulan November tahun dua ribu dua puluh empat (27-11-2024)")
                .contains(
                        "jabatan Ketua PPS",
                        "Nama Rahmah Hayati; jabatan Ketua PPK Kecamatan",
                        "PKPU Nomor 12 Tahun 2024")
                .contains("Diterima Baik Rusak", "(empat)", "DA 1234 AB", "Pengawal: Briptu Adi", "S-001")
                .doesNotContain("??", "{");
    }

    /** Of several chairs who are known both papers of the office name all, to strike out who does not sign. */
    @Test
    void namesTheSameChairsAsThePapersOfTheShipment() throws IOException {
        int number = sent("FROM_VILLAGE", "63.03.05.1003");
        jdbc.sql("insert into known_person (regency_code, district_code, name, duty, phone)"
                        + " values ('63.03', '63.03.05', 'Rahmah Hayati', 'PPK_CHAIR', ''),"
                        + " ('63.03', '63.03.05', 'Udin', 'PPK_CHAIR', '')")
                .update();

        assertThat(text(MOVEMENTS + "/" + number + "/folder.pdf"))
                .contains("Nama Rahmah Hayati / Udin; jabatan Ketua PPK Kecamatan", "coret yang tidak menandatangani");
    }

    @Test
    void bindsThoseOfADayOnTheWayHomeIntoOneFile() throws IOException {
        sent("FROM_VILLAGE", "63.03.05.1003", "63.03.05.2010");

        assertThat(text(MOVEMENTS + "/folders/2024-11-27.pdf"))
                .contains("SERAH TERIMA DARI PPS KE PPK", "Sampul C.Hasil", "gudang PPK")
                .doesNotContain("??");
        assertThat(text(MOVEMENTS + "/folders/2024-11-27.pdf?lang=en"))
                .contains("FOLDER OF THE VEHICLE", "the PPK store")
                .doesNotContain("??");
        assertThat(mvc.get().uri(MOVEMENTS + "/folders/2024-11-28.pdf")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(MOVEMENTS + "/999/folder.pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void isForThoseAloneWhoSend() {
        assertThat(mvc.get().uri(MOVEMENTS + "/1/folder.pdf")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(MOVEMENTS + "/folders/2024-11-27.pdf")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private int sent(String kind, String... villages) {
        var asked = Map.of(
                "kind", kind,
                "villages", String.join(",", villages),
                "title", "Perahu",
                "driver", "Hamdan 0812",
                "day", "2024-11-27",
                "hour", "18.00",
                "minutes", "40");
        var request = mvc.post().uri(LEG + "/home").with(csrf());
        for (var field : asked.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        var answer = request.exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return Integer.parseInt(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    private String text(String address) throws IOException {
        byte[] file = mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
        Files.write(Path.of("target/movement-folder.pdf"), file);
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
