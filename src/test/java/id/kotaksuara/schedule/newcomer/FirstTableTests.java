package id.kotaksuara.schedule.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.schedule.officefile.Departure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "20/11/2024, 2024-11-27", // ends a week before
        "25/11/2024, 2024-11-27", // H-2
        "26/11/2024, 2024-11-27", // H-1
        "27/11/2024, 2024-11-27", // the day itself
        "06/02/2024, 2024-02-14",
        "11/02/2024, 2024-02-14",
        "17/02/2031, 2031-02-19", // of a vote that no table knows: the Wednesday of its week
        "18/02/2031, 2031-02-19",
        "19/02/2031, 2031-02-19",
        "20/02/2031, 2031-02-26"
    })
    void guessesTheVotingDayThatItsLastDayBelongsTo(String last, LocalDate voting) throws IOException {
        assertThat(read("KECAMATAN;TANGGAL\nParamasan;" + last + "\n").likelyVotingDay())
                .isEqualTo(voting);
    }

    @Test
    void takesADayFarFromTheOthersForASlip() throws IOException {
        var table = read("KECAMATAN;TANGGAL\nParamasan;20/11/2024\nAranio;21/11/2024\nGambut;25/11/2042\n");

        assertThat(table.likelyVotingDay()).isEqualTo("2024-11-27");
        assertThat(table.mayBeFor(LocalDate.of(2024, 11, 27))).isTrue();
        assertThat(table.mayBeFor(LocalDate.of(2014, 11, 27))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "25/11/2024, '', PILKADA",
        "11/02/2024, '', PEMILU",
        "11/02/2024, 'bahan PILKADA', PEMILU", // the nation's own day tells before a word
        "17/02/2031, 'KOMISI PEMILIHAN UMUM KABUPATEN BANJAR: Pilkada', PILKADA",
        "17/02/2031, 'KOMISI PEMILIHAN UMUM KABUPATEN BANJAR', PEMILU",
        "17/11/2031, 'Komisi Pemilihan Umum, Pemilihan Umum Tahun 2031', PEMILU",
        "17/11/2031, '', PILKADA"
    })
    void guessesTheKindOfTheVote(String last, String words, ElectionKind kind) throws IOException {
        var table = read("KECAMATAN;TANGGAL\nParamasan;" + last + "\n");

        assertThat(new FirstVote(null, null, words).kind(table)).isEqualTo(kind);
        assertThat(new FirstVote(null, ElectionKind.PEMILU, words).kind(table)).isEqualTo(ElectionKind.PEMILU);
    }

    private FirstTable read(String file) throws IOException {
        return FirstTable.in(Files.writeString(folder.resolve("jadwal.csv"), file), TODAY);
    }
}
