package id.kotaksuara.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.MapBindingResult;

class TypedTests {

    private static final BigDecimal MOST = BigDecimal.valueOf(9_000_000);

    private final MapBindingResult errors = new MapBindingResult(Map.of(), "form");
    private final Typed typed = new Typed(errors, "form.");

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in | 3.600     | 3600
            in | 2,5       | 2.5
            in | 2.5       | 2.5
            in | 1.234,5   | 1234.5
            in | 1,234.5   | 1234.5
            in | 1.234     | 1234
            in | 3,3250    | 3.325
            in | 3,32      | 3.32
            in | 1,234,567 | 1234567
            in | 0,250     | 0.25
            en | 1,200     | 1200
            en | 1,5       | 1.5
            en | 2.5       | 2.5
            en | 1,234.5   | 1234.5
            en | 1.234,5   | 1234.5
            en | 1,234     | 1234
            en | 1.2340    | 1.234
            en | 0.325     | 0.325
            en | 12        | 12
            """)
    void readsANumberAsThePagesLanguageWritesIt(String language, String text, BigDecimal number) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        var read = typed.decimal("weight", text, BigDecimal.ZERO, MOST);

        if (number == null) {
            assertThat(read).isNull();
        } else {
            assertThat(read).isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "in, '1,200', '1,2', 1200",
        "en, 1.200, 1.2, 1200",
        "in, '1,234', '1,2340', 1234",
        "en, 1.234, 1.2340, 1234"
    })
    void asksWhatCanMeanBothAndTakesEitherAnswer(String language, String text, String part, String thousands) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(typed.decimal("weight", text, BigDecimal.ZERO, MOST)).isNull();

        var slip = errors.getFieldError("weight");
        assertThat(slip.getCode()).isEqualTo("form.decimal.both");
        assertThat(slip.getArguments()).endsWith(part, thousands);
        assertThat(typed.decimal("weight", part, BigDecimal.ZERO, MOST)).isLessThan(BigDecimal.TEN);
        assertThat(typed.decimal("weight", thousands, BigDecimal.ZERO, MOST)).isGreaterThan(BigDecimal.TEN);
    }

    @ParameterizedTest
    @CsvSource({"in, '1,200'", "en, 1.200"})
    void doesNotAskWhereOnlyOneCanBe(String language, String text) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(typed.decimal("hours", text, BigDecimal.ZERO, BigDecimal.TEN))
                .isEqualByComparingTo("1.2");
    }

    @ParameterizedTest
    @CsvSource({"in, 1.200", "in, '1,200'", "en, '1,200'", "en, 1.200"})
    void readsTheThousandsOfAWholeNumberInEitherWriting(String language, String text) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(typed.whole("boxes", text, 0, 10_000)).isEqualTo(1200);
        assertThat(Typed.digits(" " + text)).isEqualTo("1200");
    }

    @ParameterizedTest
    @CsvSource({"in, '1,5'", "in, 1.5", "en, '1,5'", "en, 1.5", "en, '12,34'", "in, 1 200"})
    void neverMakesAnotherWholeNumberOfWhatIsNone(String language, String text) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(typed.whole("boxes", text, 0, 10_000)).isNull();
        assertThat(Typed.digits(text)).isEqualTo(text);
    }
}
