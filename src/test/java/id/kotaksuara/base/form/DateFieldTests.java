package id.kotaksuara.base.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFieldTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-20",
                " 2024-11-20 ",
                "20/11/2024",
                "20-11-2024",
                "20.11.2024",
                "20 November 2024",
                "20 nov 2024",
                "20-Nop-2024",
                "20 Nopember 2024"
            })
    void readsADayAsFieldsSendItAndAsPeopleWriteIt(String text) {
        assertThat(DateField.day(text)).contains(LocalDate.of(2024, 11, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "5 Mei 2024, 2024-05-05",
        "5 May 2024, 2024-05-05",
        "1 Agustus 2024, 2024-08-01",
        "1 Agt 2024, 2024-08-01",
        "1 Pebruari 2024, 2024-02-01",
        "31 Desember 2024, 2024-12-31",
        "1 Januari 2024, 2024-01-01",
        "1/2/2024, 2024-02-01"
    })
    void knowsTheMonthsOfBothLanguages(String text, LocalDate day) {
        assertThat(DateField.day(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?",
                "nanti",
                "30/2/2024",
                "2024-02-30",
                "20/11-2024",
                "20/11/24",
                "20 Nopeember 2024",
                "+999999999-01-01",
                "0024-11-20",
                "20 2024"
            })
    void readsNothingElse(String text) {
        assertThat(DateField.day(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-20T08:10",
                "2024-11-20T08:10:00.000",
                "2024-11-20 8.10",
                "20/11/2024 08.10",
                "20 November 2024 08.10",
                "20 November 2024, 08:10"
            })
    void readsAMomentLikewise(String text) {
        assertThat(DateField.moment(text)).contains(LocalDateTime.of(2024, 11, 20, 8, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "2024-11-20", "20/11/2024 24.10", "20/11/2024 8", "08.10"})
    void readsNoOtherMoment(String text) {
        assertThat(DateField.moment(text)).isEmpty();
    }
}
