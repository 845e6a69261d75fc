package id.kotaksuara.base.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the cells of a table mean, however they are written. */
class CellKindTests {

    private static final CellKind MODE = CellKind.oneOf(List.of(
            new GridOption("ROAD", "darat", List.of("darat", "road")),
            new GridOption("RIVER", "sungai", List.of("sungai", "river"))));
    private static final CellKind DAYS = CellKind.someOf(List.of(
            new GridOption("MONDAY", "Sen", List.of("Mon", "Senin")),
            new GridOption("THURSDAY", "Kam", List.of("Thu", "Kamis"))));

    @BeforeEach
    void speakIndonesian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void speakAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"darat,ROAD", "Road,ROAD", "ROAD,ROAD", " SUNGAI ,RIVER", "udara,udara", "'',''"})
    void anAnswerIsReadInBothLanguages(String typed, String meant) {
        assertThat(MODE.meant(typed)).isEqualTo(meant);
    }

    @Test
    void severalAnswersStandInTheirOrderOnce() {
        assertThat(DAYS.meant("kamis; Senin,Mon")).isEqualTo("MONDAY,THURSDAY");
        assertThat(DAYS.shown("MONDAY,THURSDAY")).isEqualTo("Sen, Kam");
        assertThat(DAYS.notAnAnswer(DAYS.meant("Senin, Rabu"))).isEqualTo("Rabu");
        assertThat(DAYS.notAnAnswer("")).isEmpty();
    }

    @Test
    void daysWithAnAnswerAreKeptTheSameInEveryLanguage() {
        CellKind ways = CellKind.dated(MODE.options());
        String meant = ways.meant("22/11/2024 Darat (jembatan; dua (Barito)); 23-11-2024 river");

        assertThat(meant).isEqualTo("2024-11-22 ROAD (jembatan; dua (Barito)); 2024-11-23 RIVER");
        assertThat(ways.meant(meant)).isEqualTo(meant);
        assertThat(ways.shown(meant)).isEqualTo("22/11/2024 darat (jembatan; dua (Barito)); 23/11/2024 sungai");
        assertThat(ways.meant("besok; 22/11/2024 apa")).isEqualTo("besok; 2024-11-22 apa");
        assertThat(ways.notAnAnswer(meant)).isEmpty();
    }

    @Test
    void whatIsNoneOfTheAnswersIsNamed() {
        assertThat(MODE.notAnAnswer(MODE.meant("udara"))).isEqualTo("udara");
        assertThat(MODE.notAnAnswer(MODE.meant("darat"))).isEmpty();
    }

    @Test
    void numbersMeanTheSameHoweverTheyAreGrouped() {
        assertThat(CellKind.WHOLE.meant("1.200")).isEqualTo("1200");
        assertThat(CellKind.DECIMAL.meant("2.5")).isEqualTo("2,5");
        assertThat(CellKind.DECIMAL.meant("2,50")).isEqualTo("2,5");
        assertThat(CellKind.DECIMAL.meant("banyak")).isEqualTo("banyak");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(CellKind.DECIMAL.meant("2,5")).isEqualTo("2.5");
    }

    @Test
    void aNumberThatMayBeTwoStaysAsItWasTyped() {
        assertThat(CellKind.DECIMAL.meant("1,234")).isEqualTo("1,234");
    }

    @Test
    void numbersStayNumbersInAWorkbook() {
        assertThat(CellKind.WHOLE.inWorkbook("350")).isEqualTo(new BigDecimal("350"));
        assertThat(CellKind.DECIMAL.inWorkbook("2,5")).isEqualTo(new BigDecimal("2.5"));
        assertThat(CellKind.WHOLE.inWorkbook("")).isEqualTo("");
        assertThat(CellKind.WORDS.inWorkbook("0812")).isEqualTo("0812");
    }

    @Test
    void aDayIsShownAsPeopleWriteItAndReadAgain() {
        assertThat(CellKind.DAY.shown("2024-11-20")).isEqualTo("20/11/2024");
        assertThat(CellKind.DAY.meant("20/11/2024")).isEqualTo("2024-11-20");
        assertThat(CellKind.DAY.meant("besok")).isEqualTo("besok");
    }

    /** What a page shows and gets back unchanged is no change. */
    @Test
    void whateverIsReadIsReadAgainAsTheSame() {
        var random = new Random(7);
        for (int time = 0; time < 2000; time++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(12), 0, WILD.length()).forEach(at -> text.append(WILD.charAt(at)));
            for (CellKind kind : List.of(CellKind.WORDS, CellKind.WHOLE, CellKind.DECIMAL, CellKind.DAY, MODE, DAYS)) {
                String value = kind.meant(text.toString());
                assertThat(kind.meant(kind.shown(value)))
                        .as("%s of '%s'", kind.way(), text)
                        .isEqualTo(value);
            }
        }
    }

    private static final String WILD = "0123456789.,;:/-+= \t'\"aSenKmdrtROAD\u00a0\u200b\u0663";
}
