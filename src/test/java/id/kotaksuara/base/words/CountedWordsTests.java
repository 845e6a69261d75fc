package id.kotaksuara.base.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedWordsTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final CountedWords words = new CountedWords("messages/delivery/delivery", "messages/overview/overview");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|Dispatch 0 boxes",
                "1|Dispatch 1 box",
                "2|Dispatch 2 boxes",
                "2202|Dispatch 2,202 boxes",
            })
    void letANounFollowItsNumber(int boxes, String said) {
        assertThat(words.getMessage("delivery.dispatch.send", new Object[] {boxes}, Locale.ENGLISH))
                .isEqualTo(said);
    }

    @Test
    void haveOneFormInIndonesian() {
        assertThat(words.getMessage("delivery.dispatch.send", new Object[] {1}, INDONESIAN))
                .contains("1 kotak");
    }

    @Test
    void fillInWhatCountsNothingAsEver() {
        assertThat(words.getMessage("delivery.office.about", new Object[] {"SJ-1", "K5-VH-AB"}, Locale.ENGLISH))
                .startsWith("Delivery SJ-1, code K5-VH-AB.");
    }

    @Test
    void showAnApostropheOnceWhereNothingIsFilledIn() {
        var said = new CountedWords("messages/schedule/grading");

        assertThat(said.getMessage("grading.office", null, Locale.ENGLISH)).isEqualTo("Office's schedule");
        assertThat(said.getMessage("grading.office", new Object[] {1}, Locale.ENGLISH))
                .isEqualTo("Office's schedule");
    }

    @ParameterizedTest
    @CsvSource({"1,Room for 1 box", "'2,202','Room for 2,202 boxes'", "–,Room for – boxes", "#,Room for # boxes"})
    void takeANumberThatIsWrittenAlreadyAndWhatIsNone(String written, String said) {
        var room = new CountedMessage("Room for {0,plural,one{1 box}other{# boxes}}", Locale.ENGLISH);

        assertThat(room.with(written)).isEqualTo(said);
    }

    @Test
    void readANumberAsTheLanguageWritesIt() {
        var room = new CountedMessage("Ruang {0,plural,=0{tidak ada}other{# kotak}}", INDONESIAN);

        assertThat(room.with("2.202")).isEqualTo("Ruang 2.202 kotak");
        assertThat(room.with(0)).isEqualTo("Ruang tidak ada");
    }

    @Test
    void refuseAMessageWithoutAFormForMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountedMessage("{0,plural,one{1 box}}", Locale.ENGLISH));
    }
}
