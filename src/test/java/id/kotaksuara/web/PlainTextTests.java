package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b\u200b\u200b",
                "\u200d\u200c",
                "\ufeff",
                "\u00ad",
                "\u2060 \u00a0\u3000",
                "\u3164",
                "\u2800\u2800",
                "\u202e\u202c",
                " \t\n",
                "\u0000"
            })
    void takesTextInWhichNothingCanBeSeenForNone(String text) {
        assertThat(PlainText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"banjir", "dua baris\nkedua", " tepi ", "👨\u200d👩\u200d👧", "é", "नि\u200cज"})
    void leavesWhatCanBeSeenAsItIs(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void dropsWhatWasCopiedAlongWithoutAWidth() {
        assertThat(PlainText.of("\ufeff12\u200b00\u0000")).isEqualTo("1200");
    }
}
