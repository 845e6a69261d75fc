package id.kotaksuara.schedule.grading;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.grading.Office.SCHEDULES;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of a graded schedule: a draft, other days, a printed report, or nothing. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class GradingToDraftTests extends GradingPages {

    @Autowired
    private EntityManager entities;

    @Test
    void losesNothingOnTheWayFromTheFileToTheDraft() {
        sent(BEST.replace("Paramasan", "Paramsan").replace("20-11-24", "entahlah"));
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("2 dari 6 baris belum jelas", "Paramsan", "entahlah")
                .containsPattern("value=\"63.03.17\" selected");

        assertThat(settle(Map.of("day-4", "kapan", "district-4", "63.03.03", "boxes-4", "lima puluh")))
                .bodyText()
                .contains("Tulis tanggal seperti 20/11/2024.", "Tulis bilangan bulat mulai 1.", "lima puluh");
        settle(Map.of("district-2", "63.03.17", "day-2", "2024-11-20", "boxes-2", "30"));
        assertThat(page(GRADINGS + "/1/rows"))
                .contains("1 dari 6 baris belum jelas")
                .doesNotContain("Tidak ada kecamatan");
        settle(Map.of("district-4", "63.03.03", "day-4", "2024-11-20", "boxes-4", "50"));

        assertThat(page(GRADINGS + "/1")).contains("tidak ada rencana lebih baik");
        assertThat(draft(version())).hasRedirectedUrl(SCHEDULES + "/1");
        assertThat(page(SCHEDULES + "/1")).contains("Ya: semua 200 kotak berangkat.", "Gelombang terakhir 21 November");
        assertThat(page(GRADINGS)).contains("Versi 1", "rahmah", "dinilai");
        assertThat(page(GRADINGS + "/1")).contains("Dijadikan draf versi", "Baris berkas dijawab");
    }

    @Test
    void draftsWhatBreaksRulesAsItIs() {
        sent(BEST.replace("2024-11-21", "20/11/2024"));

        draft(version());

        assertThat(page(SCHEDULES + "/1"))
                .contains("Aturan yang dilanggar rencana ini: ", "100 kotak berdiri, 160 akan berangkat");
    }

    @Test
    void saysWhatIsNoLongerAsItWasGraded() {
        assertThat(report(BEST)).contains("Jadikan draf").doesNotContain("Data berubah", "sudah lewat");

        new World(jdbc).station("63.03.03.2001", 26, 190, 195);
        assertThat(page(GRADINGS + "/1"))
                .contains("Data berubah sejak jadwal ini dinilai", "Gambut: 50 kotak menjadi 52")
                .doesNotContain("jalan, kelas", "??");

        settle(Map.of());
        assertThat(page(GRADINGS + "/1")).contains("Gambut: berkas menyebut").doesNotContain("Data berubah");
    }

    @Test
    void saysFirstThatItsDaysAreOver() {
        sent(BEST);

        TestTime.in(World.REGENCY, "2024-11-20T04:00:00Z");
        assertThat(page(GRADINGS + "/1")).contains("1 dari 2 gelombang jadwal ini sudah lewat");
        TestTime.in(World.REGENCY, "2024-11-22T00:00:00Z");
        assertThat(page(GRADINGS + "/1")).contains("yang terakhir Kamis, 21 November 2024");
        assertThat(page(GRADINGS + "/1/paper")).contains("Semua gelombang jadwal ini sudah lewat");

        draft(version());
        String over = "Semua gelombang jadwal ini sudah lewat, yang terakhir Kamis, 21 November 2024: tidak ada kotak";
        assertThat(page(SCHEDULES + "/1")).contains(over).doesNotContain("Bagaimana pun urutannya", "??");
        assertThat(page(SCHEDULES + "/1/cures")).contains(over, "Ubah hari atau gelombang");
    }

    @Test
    void gradesForOtherDaysWhenAsked() {
        sent(BEST);

        settle(Map.of("lastDay", "2024-11-24", "waves", "08.00, 13.00"));

        assertThat(page(GRADINGS + "/1"))
                .contains("Rab 20/11 – Min 24/11, gelombang 08.00, 13.00", "ada rencana yang lebih baik");
    }

    /** As files that were graded before a question was asked at all. */
    @Test
    void makesNoDraftWhileRowsAreOpenThatWereClearWhenItWasGraded() {
        sent(BEST);
        entities.flush();
        jdbc.sql("update grading set departures = replace(departures::text, '20-11-24', '20-11-42')::jsonb")
                .update();
        entities.clear();
        String version = version();

        assertThat(page(GRADINGS + "/1"))
                .contains("ada baris yang perlu dijawab lagi: 1.", "Jawab baris itu")
                .doesNotContain("Jadikan draf", "Data berubah", "??");
        assertThat(draft(version))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("ada baris yang perlu dijawab lagi: 1.", "Ubah baris atau hari");

        settle(Map.of("day-4", "2024-11-20", "district-4", "63.03.03", "boxes-4", "50"));
        assertThat(page(GRADINGS + "/1")).contains("Jadikan draf").doesNotContain("perlu dijawab lagi");
        assertThat(draft(version())).hasRedirectedUrl(SCHEDULES + "/1");
        assertThat(page(SCHEDULES + "/1")).contains("Ya: semua 200 kotak berangkat.");
    }

    private MvcTestResult draft(String version) {
        return mvc.post()
                .uri(GRADINGS + "/1/draft")
                .param("version", version)
                .with(csrf())
                .exchange();
    }

    @Test
    void discardsAFile() {
        sent(BEST);
        assertThat(page(GRADINGS + "/1/discard"))
                .contains("Buang berkas 1:", "Ya, buang")
                .doesNotContain("??");

        mvc.post()
                .uri(GRADINGS + "/1/discard")
                .param("version", version())
                .with(csrf())
                .exchange();

        assertThat(page(GRADINGS)).contains("dibuang");
        assertThat(mvc.post().uri(GRADINGS + "/1/draft").param("version", "9").with(csrf()))
                .hasStatus4xxClientError();
    }

    @Test
    void printsTheReport() {
        sent(BEST);

        assertThat(page(GRADINGS + "/1/paper"))
                .contains("NILAI JADWAL DISTRIBUSI", "KABUPATEN BANJAR", "SHA-256", "Paramasan")
                .doesNotContain("??");
    }
}
