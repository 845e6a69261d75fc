package id.kotaksuara.schedule.whatif;

import static id.kotaksuara.FormToken.csrf;
import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** Versions beside each other: compared, copied, discarded, taken back. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "63.03")
class VariantPagesTests extends VariantPages {

    @Test
    void comparesTwoVersions() {
        cures();
        post("/1/trials", "lever", "ROOM", "subject", "GUDANG");

        assertThat(mvc.get().uri(PATH + "/1/comparison"))
                .hasStatusOk()
                .bodyText()
                .contains("Versi 2, Draf Percobaan");
        assertThat(mvc.get().uri(PATH + "/1/comparison?with=2")).hasRedirectedUrl(PATH + "/1/comparison/2");
        assertThat(mvc.get().uri(PATH + "/1/comparison/2"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Versi 2 lebih baik: persen kotak yang tertinggal 0, bukan 5.",
                        "Gudang Martapura +18 kotak ruang",
                        "Kotak-malam",
                        "Hari kendaraan, Truk",
                        "mendapat hari")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PATH + "/2/comparison/1?lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Version 2 is better", "Box-nights", "loses its day")
                .doesNotContain("??");
    }

    @Test
    void copiesADraftUnderAName() {
        assertThat(mvc.get().uri(PATH + "/1/versions/new")).bodyText().contains("Salin versi 1 untuk mencoba sesuatu");

        assertThat(post("/1/versions", "reason", "Dua truk sewaan", "edits", "0"))
                .hasRedirectedUrl(PATH + "/2");

        assertThat(mvc.get().uri(PATH + "?sort=NIGHTS"))
                .hasStatusOk()
                .bodyText()
                .contains("dari versi 1", "Dua truk sewaan", "Kotak-malam");
    }

    @Test
    void putsADraftAwayAndTakesItBack() {
        post("/1/versions", "reason", "Dua truk sewaan", "edits", "0");

        assertThat(mvc.get().uri(PATH + "/2/removal")).hasStatusOk().bodyText().contains("Buang draf versi 2?");
        assertThat(post("/2/removal", "edits", "0")).hasRedirectedUrl(PATH + "/2");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("yang dibuang (1)").doesNotContain("Dua truk sewaan");
        assertThat(mvc.get().uri(PATH + "?all=true")).bodyText().contains("Dua truk sewaan");
        assertThat(mvc.get().uri(PATH + "/1/comparison")).bodyText().contains("Belum ada versi lain");

        assertThat(post("/2/recovery", "edits", "1")).hasRedirectedUrl(PATH + "/2");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("Dua truk sewaan");
    }

    @Test
    void discardsTrialsFromTheListOneOrAllAtOnce() {
        post("/1/versions", "reason", "Dua truk sewaan", "edits", "0");
        post("/1/versions", "reason", "Gudang kedua", "edits", "0");
        post("/1/versions", "reason", "Satu hari lagi", "edits", "0");
        assertThat(mvc.get().uri(PATH))
                .bodyText()
                .contains("Buang semua 3 percobaan", "name=\"trial\" value=\"2/0\"", "Buang percobaan versi 2")
                .doesNotContain("value=\"1/0\"");

        assertThat(post("/removals", "trial", "2/0")).bodyText().contains("Buang 1 percobaan: versi 2?");
        assertThat(mvc.get().uri(PATH)).bodyText().contains("Dua truk sewaan");
        assertThat(post("/removals", "trial", "x")).hasRedirectedUrl(PATH);
        assertThat(post("/removals", "trial", "2/0", "sure", "yes")).hasRedirectedUrl(PATH);
        assertThat(mvc.get().uri(PATH)).bodyText().contains("yang dibuang (1)").doesNotContain("Dua truk sewaan");
        assertThat(mvc.get().uri(PATH + "?lang=en")).bodyText().contains("Discard all 2 trials");
        assertThat(mvc.post()
                        .uri(PATH + "/removals")
                        .with(csrf())
                        .param("trial", "3/0")
                        .param("trial", "4/0"))
                .bodyText()
                .contains("Buang 2 percobaan: versi 3, 4?");
        assertThat(mvc.post()
                        .uri(PATH + "/removals")
                        .with(csrf())
                        .param("trial", "3/0")
                        .param("trial", "4/0")
                        .param("sure", "yes"))
                .hasRedirectedUrl(PATH);
        assertThat(mvc.get().uri(PATH)).bodyText().contains("yang dibuang (3)").doesNotContain("Buang percobaan");
        post("/1/versions", "reason", "Satu lagi", "edits", "0");
        assertThat(post("/removals", "trial", "5/7", "sure", "yes"))
                .as("it was changed meanwhile")
                .hasStatus(409);
    }
}
