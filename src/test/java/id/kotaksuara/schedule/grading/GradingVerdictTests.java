package id.kotaksuara.schedule.grading;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What the page says of a schedule that somebody made: which rules it breaks, by how much, and what it leaves out. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class GradingVerdictTests extends GradingPages {

    @Autowired
    private EntityManager entities;

    @Test
    void saysThatAGoodScheduleIsGood() {
        assertThat(report(BEST))
                .contains("Dapat dijalankan, dan tidak ada rencana lebih baik yang ditemukan.", "0 kotak", "jadwal.csv")
                .doesNotContain("Yang tidak dapat berjalan", "??");
    }

    @Test
    void saysSoInEnglish() {
        sent(BEST);

        assertThat(page(GRADINGS + "/1?lang=en"))
                .contains("Can be carried out, and no better plan was found.", "Score, level by level")
                .doesNotContain("??");
    }

    @Test
    void namesEveryRuleThatIsBrokenWithItsNumbers() {
        assertThat(report(BEST.replace("2024-11-21", "20/11/2024")))
                .contains(
                        "Tidak dapat dijalankan: jadwal ini melanggar",
                        "100 kotak berdiri, 160 akan berangkat",
                        "paling banyak 100 kotak dimuat segelombang, 160 akan berangkat",
                        "mengirim semua 200 kotak tanpa melanggar aturan");
    }

    @Test
    void takesADistrictThatNobodyDescribedForUnknownAndNotForEasy() {
        entities.flush();
        entities.clear();
        jdbc.sql("delete from route where district_code = '63.03.17'").update();

        assertThat(report(BEST))
                .contains("Perjalanan ke 1 dari 5 kecamatan belum digambarkan: dianggap sesulit yang di tengah")
                .contains("□</span> <span>Paramasan</span>");
    }

    /** Each station of the office has two boxes; those of one that votes later are no part of the question. */
    @Test
    void countsNoBoxOfAStationThatVotesLaterAndSaysSo() {
        entities.flush();
        jdbc.sql(
                        "insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                                + " again, decided_at, decided_by) select election_code, village_code, number, 'FLOOD', 'WAREHOUSE',"
                                + " 'Siti', '', now(), 'planner' from polling_station where village_code like '63.03.05%' limit 1")
                .update();

        assertThat(report(BEST.replace("4;Martapura;2024-11-21;60", "4;Martapura;2024-11-21;58")))
                .contains("2 kotak dari 1 TPS yang pemungutannya ditunda tetap di gudang dan tidak dihitung")
                .contains("Dapat dijalankan, dan tidak ada rencana lebih baik yang ditemukan.");
    }

    @Test
    void tellsWhatTheFileLeavesOut() {
        assertThat(report(BEST.replace("4;Martapura;2024-11-21;60\n", "").replace("21 Nov 2024;40", "21 Nov 2024;33")))
                .contains(
                        "Dapat dijalankan, tetapi 67 dari 200 kotak tertinggal.",
                        "Martapura tidak ada dalam berkas: 60 kotak tertinggal.",
                        "Astambul: berkas menyebut 33 dari 40 kotak; 7 tertinggal.",
                        "60 tertinggal",
                        "7 tertinggal");
    }

    @Test
    void prefersTheHardestDistrictsFirst() {
        var late = BEST.replace("Rabu, 20 November 2024;30", "21/11/2024;30")
                .replace("2024-11-21;60", "20/11/2024;30\n;Martapura;22/11/2024;30");

        assertThat(report(late))
                .contains(
                        "Dapat dijalankan, dan ada rencana yang lebih baik.",
                        "lebih baik dalam urutan kecamatan sangat sulit",
                        "menentukan");
    }

    @Test
    void countsDatesAfterTheDeadlineOfThePpkAsLeft() {
        assertThat(report(BEST.replace("Rabu, 20 November 2024;30", "Selasa, 26 November 2024;30")))
                .contains(
                        "Paramasan: Sel 26/11 sesudah tenggat di PPK, akhir Sen 25/11; 30 kotak dihitung tertinggal.",
                        "Tiba di PPK paling lambat akhir Sen 25/11 (H-2).");
    }

    @Test
    void holdsArrivalsToTheDeadlineThatTheElectionHasNow() {
        var late = BEST.replace("Rabu, 20 November 2024;30", "Selasa, 26 November 2024;30");
        deadlineAtPpk(1);
        assertThat(report(late))
                .contains("Tiba di PPK paling lambat akhir Sel 26/11 (H-1).")
                .doesNotContain("sesudah tenggat");

        deadlineAtPpk(3);
        assertThat(mvc.post()
                        .uri(GRADINGS + "/1/draft")
                        .param("version", version())
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        settle(Map.of("lastDay", "2024-11-24"));
        assertThat(page(GRADINGS + "/1"))
                .contains(
                        "Tiba di PPK paling lambat akhir Min 24/11 (H-3).", "sesudah tenggat di PPK, akhir Min 24/11");
    }

    /** The waves of 09.30 and 13.00 are three and a half hours apart, and the night is in between: the clock counts. */
    @ParameterizedTest
    @CsvSource({"13.00, false", "20.59, false", "21.01, true"})
    void comparesTheClockOfTheArrivalWithTheDeadline(String hour, boolean late) {
        var file = "KECAMATAN;TANGGAL;JAM;JUMLAH KOTAK\nGambut;24/11/2024;09.30;50\nParamasan;25/11/2024;%s;30\n";

        var report = report(file.formatted(hour)); // Paramasan is three hours away

        assertThat(report.contains("Paramasan baru tiba")).isEqualTo(late);
    }

    @Test
    void believesSeveralRowsOfADistrictThatSayHowManyBoxes() {
        assertThat(report(BEST.replace("4;Martapura;2024-11-21;60", "4;Martapura;2024-11-21;20\n;Martapura;22/11;40")))
                .contains("Kam 21/11, Jum 22/11", "1 baris tanpa tahun: dianggap tahun 2024.");
    }

    @Test
    void saysThatAVehicleDoesNotFitTheWay() {
        assertThat(report(BEST.replace("JUMLAH KOTAK", "JUMLAH KOTAK;KENDARAAN").replace("60\n", "60;Perahu\n")))
                .contains("memerlukan salah satu dari: Truk");
    }

    private void deadlineAtPpk(int daysBefore) {
        office.deadlineAtPpk(daysBefore);
    }
}
