package id.kotaksuara.schedule.officefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTests {

    private static final LocalDate VOTING = LocalDate.of(2024, 11, 27);
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    @Property(tries = 2000)
    void readsEveryWayOfWritingADay(
            @ForAll("days") LocalDate day, @ForAll("ways") String way, @ForAll("after") String after) {
        String text = written(day, way) + after;

        assertThat(DayText.read(text, VOTING)).as(text).map(DayText::day).contains(day);
        assertThat(DayText.read(text, VOTING))
                .as(text)
                .map(DayText::contradictsItself)
                .contains(false);
        assertThat(DayText.read(text.toUpperCase(Locale.ROOT), VOTING))
                .as(text)
                .map(DayText::day)
                .contains(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-100, 60).map(VOTING::plusDays);
    }

    @Provide
    Arbitrary<String> ways() {
        return Arbitraries.of(
                "dd/MM/yyyy",
                "d/M/yyyy",
                "dd-MM-yy",
                "dd.MM.yyyy",
                "d - M - yyyy",
                "yyyy-MM-dd",
                "yyyy/MM/dd",
                "d MMMM yyyy",
                "d MMM yy",
                "dd-MMM-yyyy",
                "EEEE, d MMMM yyyy",
                "EEEE/d MMM yyyy",
                "EEE, dd/MM/yyyy",
                "d MMMM yyyy (EEEE)",
                "d MMMM",
                "EEEE d MMM",
                "d/M",
                "roman",
                "old",
                "english",
                "yyyyMMdd",
                "ddMMyyyy");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", " ");
    }

    private static String written(LocalDate day, String way) {
        return switch (way) {
            case "roman" -> day.getDayOfMonth() + "-" + ROMAN.get(day.getMonthValue() - 1) + "-" + day.getYear();
            case "old" ->
                (day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN) + " "
                                + day.getYear())
                        .replace("Nov", "Nop")
                        .replace("Februari", "Pebruari");
            case "english" ->
                day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + day.getDayOfMonth() + ", "
                        + day.getYear();
            default ->
                java.time.format.DateTimeFormatter.ofPattern(way, INDONESIAN).format(day);
        };
    }

    @Property
    void readsTheNumberOfASpreadsheet(@ForAll("days") LocalDate day) {
        String serial = Long.toString(ChronoUnit.DAYS.between(SERIAL_START, day));

        assertThat(DayText.read(serial, VOTING)).map(DayText::day).contains(day);
        assertThat(DayText.read(serial + ".333333333333", VOTING))
                .contains(new DayText(day, null, LocalTime.of(8, 0), false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rabu, 20 Nov 2024 pukul 08.00 WITA | 2024-11-20 | 08:00
            20/11/2024 13.30                   | 2024-11-20 | 13:30
            2024-11-20T00:00:00                | 2024-11-20 |
            20 Nopember '24                    | 2024-11-20 |
            11/20/2024                         | 2024-11-20 |
            20-11 08.00                        | 2024-11-20 | 08:00
            H-7                                | 2024-11-20 |
            Jum'at, 22 November 2024           | 2024-11-22 |
            Tgl. 20 November 2024              | 2024-11-20 |
            Hari/Tanggal: Rabu, 20-11-2024     | 2024-11-20 |
            20‑11‑2024                         | 2024-11-20 |
            20 – 11 – 2024                     | 2024-11-20 |
            Hari Rabu tanggal 20 Nopember 2024 | 2024-11-20 |
            Hari: Rabu, Tgl: 20-11-2024        | 2024-11-20 |
            Rabu Pahing, 20 November 2024      | 2024-11-20 |
            JUM AT 22/11/2024                  | 2024-11-22 |
            20 Novembar 2024                   | 2024-11-20 |
            """)
    void readsWhatOfficesWriteBesideIt(String text, LocalDate day, LocalTime time) {
        assertThat(DayText.read(text, VOTING)).hasValueSatisfying(read -> {
            assertThat(read.day()).isEqualTo(day);
            assertThat(read.time()).isEqualTo(time);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "segera",
                "31/11/2024",
                "20",
                "November 2024",
                "Martapura",
                "=",
                "6303",
                "99999",
                "350",
                "8.00",
                "20-21 November 2024",
                "20 s/d 22 November 2024",
                "Gudang 20 Nov 2024",
                "10 Desa",
                "1. Martapura",
                "29 Sepauk"
            })
    void doesNotGuessADay(String text) {
        assertThat(DayText.read(text, VOTING)).isEmpty();
    }

    @Test
    void tellsSeveralDaysFromOne() {
        assertThat(List.of("20-21 November 2024", "20 s/d 22 Nov", "20 dan 21 November"))
                .allMatch(DayText::saysSeveral);
        assertThat(List.of("20-11-2024", "20 November 2024", "20-Nov-24")).noneMatch(DayText::saysSeveral);
    }

    @Test
    void noticesTheNameOfAnotherDay() {
        assertThat(DayText.read("Senin, 20 November 2024", VOTING))
                .map(DayText::contradictsItself)
                .contains(true);
        assertThat(DayText.read("Rabu, 20 November 2024", VOTING))
                .map(DayText::contradictsItself)
                .contains(false);
    }

    @Test
    void saysThatTheYearWasNotWritten() {
        assertThat(DayText.read("20 Nov", VOTING)).map(DayText::withoutYear).contains(true);
        assertThat(DayText.read("20 Nov 24", VOTING)).map(DayText::withoutYear).contains(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08.00               | false | 08:00 | 0
            8:00 WITA           | false | 08:00 | 0
            pukul 13.00 s/d selesai | false | 13:00 | 0
            08.00 - 10.00       | false | 08:00 | 0
            Pagi                | false | 08:00 | 0
            0.333333333         | false | 08:00 | 0
            0.541666666666667   | false | 13:00 | 0
            8                   | true  | 08:00 | 0
            jam 8               | false | 08:00 | 0
            2                   | false |       | 2
            II                  | false |       | 2
            Gelombang ke-2      | false |       | 2
            Gel. I              | false |       | 1
            """)
    void readsTheTimeOrTheWave(String text, boolean hours, LocalTime time, int wave) {
        assertThat(HourText.read(text, hours)).contains(new HourText(time, wave));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "selesai", "0", "25.99", "truk"})
    void doesNotGuessATime(String text) {
        assertThat(HourText.read(text, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jam 8 pagi          | 08:00
            08.00 pagi          | 08:00
            pagi, 07.30         | 07:30
            pukul 2 siang       | 14:00
            11.30 siang WITA    | 11:30
            jam 4 sore          | 16:00
            jam 7 malam         | 19:00
            19.00 malam         | 19:00
            2 pm                | 14:00
            00.30               | 00:30
            0:30                | 00:30
            08,30               | 08:30
            23.59               | 23:59
            0.375               | 09:00
            08.00 (WITA)        | 08:00
            09.00 wib.          | 09:00
            pk. 08.00           | 08:00
            8 a.m.              | 08:00
            2 p.m.              | 14:00
            2 dini hari         | 02:00
            jam 5 subuh         | 05:00
            08.00 – selesai    | 08:00
            pagi hari           | 08:00
            08. 30              | 08:30
            08-10               | 08:00
            """)
    void readsAnHourBesideThePartOfTheDay(String text, LocalTime time) {
        assertThat(HourText.read(text, true)).contains(new HourText(time, 0));
    }

    @Test
    void readsTwentyFourAsTheEndOfTheDay() {
        assertThat(HourText.read("24.00 WITA", true)).contains(new HourText(LocalTime.MIDNIGHT, 0, true));
        assertThat(DayText.read("20 November 2024 24.00", VOTING))
                .contains(new DayText(LocalDate.of(2024, 11, 20), null, LocalTime.MIDNIGHT, false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25.00",
                "99.00",
                "24.30",
                "12.60",
                "8.3",
                "13.5",
                "0.30",
                "0.5",
                "0,25",
                "99",
                "jam 25",
                "jam 8 malam sekali",
                "jam 14 pagi",
                "12 malam",
                "-1",
                "0800",
                "09.00/10.00",
                "8 dini hari",
                "08-30",
                "subuh"
            })
    void neverReplacesAnHourByAnother(String text) {
        assertThat(HourText.read(text, true)).isEmpty();
    }
}
