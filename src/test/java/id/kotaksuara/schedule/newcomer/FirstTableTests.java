package id.kotaksuara.schedule.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.schedule.officefile.Departure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of somebody whose districts nobody knows yet: any word may be one, and so where it stands has to tell. */
class FirstTableTests {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ASAL", "PETUGAS", "RUTE", "PENANGGUNG JAWAB", "LOKASI"})
    void readsDaysBesideAnyOtherTitle(String title) throws IOException {
        var table = read("NO;KECAMATAN;" + title + ";20/11/2024;;21/11/2024;\n;;;JAM;KOTAK;JAM;" + title + "\n"
                + "1;Paramasan;Gudang;08.00;28;;\n2;Gambut;Gudang;;;09.00;Budi\n");

        assertThat(table.districts()).containsExactly("Paramasan", "Gambut");
        assertThat(table.rows()).extracting(Departure::day).containsExactly("20/11/2024", "21/11/2024");
        assertThat(table.rows()).extracting(Departure::boxes).containsExactly("28", "");
    }

    @Test
    void readsTheRowsOfAListAsRowsThoughEachSaysTwoDays() throws IOException {
        var table = read("KECAMATAN;TANGGAL BERANGKAT;TANGGAL TIBA\nParamasan;20/11/2024;21/11/2024\n"
                + "Gambut;21/11/2024;22/11/2024\nAranio;menyusul;\n");

        assertThat(table.districts()).containsExactly("Paramasan", "Gambut", "Aranio");
    }

    private FirstTable read(String file) throws IOException {
        return FirstTable.in(Files.writeString(folder.resolve("jadwal.csv"), file), TODAY);
    }
}
