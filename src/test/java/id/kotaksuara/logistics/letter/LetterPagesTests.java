package id.kotaksuara.logistics.letter;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.journal.Journal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class LetterPagesTests {

    private static final String LETTER = "/elections/pilkada-2024/63.03/offices/letters/assignment";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LetterTexts texts;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void showsOursFilledWithExamplesInBothLanguages() {
        assertThat(mvc.get().uri(LETTER))
                .hasStatusOk()
                .bodyText()
                .contains("Surat tugas", "{sopir}", "Sopir: Hamdan", "Teks bawaan")
                .doesNotContain("??");
        assertThat(mvc.get().uri(LETTER + "?lang=en"))
                .bodyText()
                .contains("Letter of assignment", "{driver}", "Driver: Hamdan")
                .doesNotContain("??");
    }

    @Test
    void printsWhatTheOfficeHasWrittenUntilItGoesBackToOurs() {
        assertThat(post("Tugas untuk {sopir} dan {ESCORTS}, {tanggal}.", "0")).hasStatus3xxRedirection();
        assertThat(printed()).isEqualTo("Tugas untuk Udin dan …………………………, ………………………….");

        assertThat(post("lagi", "1", "step", "ours")).hasStatus3xxRedirection();

        assertThat(printed()).startsWith("Sekretaris");
        assertThat(journal.about("letter:63.03/ASSIGNMENT"))
                .as("one line for each change")
                .hasSize(2);
    }

    @Test
    void refusesPlacesThatNobodyKnowsAndKeepsWhatWasTyped() {
        assertThat(post("Kepada {bupati} dan {sopir}", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak dikenal: {bupati}", "Kepada {bupati} dan {sopir}");
        assertThat(post("Kepada {sopir", "0")).bodyText().contains("tidak berpasangan");
        assertThat(post("   ", "0")).bodyText().contains("Isi suratnya");
        assertThat(post("x".repeat(4001), "0")).bodyText().contains("4.000");
        assertThat(texts.kept("63.03", Letter.ASSIGNMENT)).isEmpty();
    }

    @Test
    void previewsWithoutKeeping() {
        assertThat(post("Hai {sopir} & {kantor}", "0", "step", "preview"))
                .bodyText()
                .contains("Hai Hamdan &amp; KPU Kabupaten Banjar");
        assertThat(texts.kept("63.03", Letter.ASSIGNMENT)).isEmpty();
    }

    @Test
    void showsTwoWritersWhatTheOtherOneWrote() {
        post("yang pertama", "0");

        assertThat(post("yang kedua", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("yang pertama", "yang kedua");
        assertThat(texts.kept("63.03", Letter.ASSIGNMENT).orElseThrow().text()).isEqualTo("yang pertama");
    }

    @Test
    void oursNameNothingUnknown() {
        for (Letter letter : Letter.values()) {
            for (String language : new String[] {"id", "en"}) {
                var ours = texts.ours(letter, Locale.forLanguageTag(language));
                assertThat(ours.unknown()).as(letter + language).isEmpty();
                assertThat(ours.torn()).isFalse();
            }
        }
    }

    private String printed() {
        return texts.filled(
                "63.03", Letter.ASSIGNMENT, Map.of(LetterPlace.DRIVER, "Udin"), Locale.forLanguageTag("id"));
    }

    private MvcTestResult post(String text, String version, String... more) {
        var request = mvc.post().uri(LETTER).with(csrf()).param("text", text).param("version", version);
        if (more.length > 0) {
            request = request.param(more[0], Arrays.copyOfRange(more, 1, more.length));
        }
        return request.exchange();
    }
}
