package id.kotaksuara.base.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @ParameterizedTest
    @CsvSource({
        "0, nol, zero",
        "10, sepuluh, ten",
        "11, sebelas, eleven",
        "17, tujuh belas, seventeen",
        "48, empat puluh delapan, forty-eight",
        "100, seratus, one hundred",
        "111, seratus sebelas, one hundred eleven",
        "1000, seribu, one thousand",
        "2024, dua ribu dua puluh empat, two thousand twenty-four",
        "2202, dua ribu dua ratus dua, two thousand two hundred two"
    })
    void saysNumbersInBothLanguages(int number, String indonesian, String english) {
        assertThat(InWords.number(number, INDONESIAN)).isEqualTo(indonesian);
        assertThat(InWords.number(number, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void saysADateInWords() {
        assertThat(InWords.date(LocalDate.of(2024, 11, 20), INDONESIAN))
                .containsExactly("Rabu", "dua puluh", "November", "dua ribu dua puluh empat");
    }
}
