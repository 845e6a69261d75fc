package id.kotaksuara.schedule.officeplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Zone;
import id.kotaksuara.schedule.officefile.Timetable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Schedules as offices keep and paste them: each kind of writing is understood or asked about, and none replaced. */
class UnderstandingTests {

    private static final LocalDate VOTING = LocalDate.of(2024, 11, 27);
    private static final DistrictFinder DISTRICTS = new DistrictFinder(List.of(
            new District("63.03.03", "Gambut"),
            new District("63.03.05", "Martapura"),
            new District("63.03.11", "Aranio"),
            new District("63.03.17", "Paramasan")));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "daysAbove",
        "orders",
        "hours",
        "columns",
        "together",
        "asides",
        "messages",
        "signed",
        "answered",
        "zones",
        "days"
    })
    void understandsOrAsks(String kind, String file, String expected) throws IOException {
        var path = Files.writeString(folder.resolve("jadwal.csv"), file);
        assertThat(read(path)).isEqualTo(expected);
    }

    static String read(Path path) {
        try {
            return understood(Timetable.in(path, VOTING, DISTRICTS::recognises).stream()
                    .map(OfficeRow::of)
                    .toList());
        } catch (RuleBroken refused) {
            return refused.key();
        }
    }

    private static String understood(List<OfficeRow> rows) {
        return new Understanding(DISTRICTS, VOTING, Zone.WITA)
                .of(rows).stream()
                        .filter(row -> !row.skipped())
                        .map(UnderstandingTests::said)
                        .collect(Collectors.joining(" | "));
    }

    private static String said(ReadRow row) {
        var district = row.district() == null
                ? "?"
                : Objects.requireNonNull(DISTRICTS.names().get(row.district()));
        var moment = row.time() == null ? (row.wave() > 0 ? " wave " + row.wave() : "") : " " + row.time();
        var day = row.day() == null
                ? " ?"
                : " " + row.day().getDayOfMonth() + "/" + row.day().getMonthValue();
        var boxes = row.boxes() == null ? "" : " x" + row.boxes();
        return district
                + day
                + moment
                + boxes
                + row.questions().stream().map(ask -> " " + ask).collect(Collectors.joining());
    }

    static Stream<Arguments> daysAbove() {
        return Stream.of(
                of(
                        "a title of a day in other words",
                        "KECAMATAN;JAM\nHari Rabu, tanggal 20 November 2024;\nParamasan;08.00\n"
                                + "Kamis Pahing, 21 Nopember 2024;\nGambut;09.00\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 09:00"),
                of(
                        "a title of a day that cannot be read ends the day above it",
                        "KECAMATAN;JAM\nRabu, 20 November 2024;\nParamasan;08.00\nHari kedua;\nGambut;09.00\n",
                        "Paramasan 20/11 08:00 | Gambut ? 09:00 DAY_UNREADABLE"),
                of(
                        "a title that is a weekday alone",
                        "KECAMATAN;JAM\nRabu, 20 November 2024;\nParamasan;08.00\nKamis;\nGambut;09.00\n",
                        "Paramasan 20/11 08:00 | Gambut ? 09:00 DAY_UNREADABLE"),
                of(
                        "a title in two cells",
                        "KECAMATAN;JAM;KOTAK\nRabu, 20 November 2024;;\nParamasan;08.00;28\nKamis;21 November 2024;\nGambut;09.00;9\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 21/11 09:00 x9"),
                of(
                        "an hour merged below another hour of its day",
                        "TANGGAL;JAM;KECAMATAN\n20/11/2024;08.00;Paramasan\n;13.00;Aranio\n;;Gambut\n",
                        "Paramasan 20/11 08:00 | Aranio 20/11 13:00 | Gambut 20/11 13:00"),
                of(
                        "a second hour of the district above it",
                        "KECAMATAN;TANGGAL;JAM;KOTAK\nGambut;20/11/2024;08.00;60\n;;13.00;40\n",
                        "Gambut 20/11 08:00 x60 | Gambut 20/11 13:00 x40"));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                of(
                        "a date with the month first makes the others doubtful",
                        "KECAMATAN;TANGGAL\nParamasan;11/12/2024\nGambut;11/25/2024\nAranio;25 November 2024\n",
                        "Paramasan 11/12 DAY_EITHER | Gambut 25/11 | Aranio 25/11"),
                of(
                        "the day first as everywhere",
                        "KECAMATAN;TANGGAL\nParamasan;11/12/2024\nGambut;25/11/2024\n",
                        "Paramasan 11/12 | Gambut 25/11"),
                of(
                        "a village that begins like a month",
                        "KECAMATAN;TANGGAL\nParamasan;10 Desa\nGambut;25/11/2024\n",
                        "Paramasan ? DAY_UNREADABLE | Gambut 25/11"));
    }

    static Stream<Arguments> hours() {
        return Stream.of(
                of(
                        "an hour beside the number of its wave",
                        "KECAMATAN;TANGGAL;GELOMBANG;JAM\nParamasan;20/11/2024;1;06.00\nGambut;20/11/2024;2;\n",
                        "Paramasan 20/11 06:00 | Gambut 20/11 wave 2"),
                of(
                        "when it leaves beside when it arrives",
                        "KECAMATAN;BERANGKAT;;TIBA;;KOTAK\n;TANGGAL;JAM;TANGGAL;JAM;\n"
                                + "Paramasan;20/11/2024;08.00;20/11/2024;14.00;28\n",
                        "Paramasan 20/11 08:00 x28"),
                of(
                        "minutes behind a dash",
                        "KECAMATAN;TANGGAL;JAM\nParamasan;20/11/2024;08-30\nGambut;20/11/2024;08-10\n",
                        "Paramasan 20/11 TIME_UNREADABLE | Gambut 20/11 08:00"));
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                of(
                        "the sum below a merged title, not its first part",
                        "KECAMATAN;KOTAK;;;TANGGAL\n;PILGUB;PILBUP;JUMLAH;\nParamasan;14;14;28;20/11/2024\n",
                        "Paramasan 20/11 x28"),
                of(
                        "no titles at all",
                        "1\tParamasan\t20/11/2024\t08.00\t28\n2\tGambut\t21/11/2024\t13.00\t100\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 21/11 13:00 x100"),
                of(
                        "no titles and two columns of numbers, of which none is taken",
                        "Paramasan\t20/11/2024\t08.00\t14\t28\nGambut\t21/11/2024\t13.00\t50\t100\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 13:00"));
    }

    static Stream<Arguments> together() {
        return Stream.of(
                of(
                        "several districts in one cell",
                        "TANGGAL;KECAMATAN;JAM\n20/11/2024;Paramasan, Aranio;08.00\n21/11/2024;Gambut dan Martapura;09.00\n",
                        "Paramasan 20/11 08:00 | Aranio 20/11 08:00 | Gambut 21/11 09:00 | Martapura 21/11 09:00"),
                of(
                        "several lines in a wrapped cell, each with its boxes",
                        "TANGGAL;KECAMATAN;KOTAK\n20/11/2024;\"1. Paramasan\n2. Aranio\";\"28\n60\"\n",
                        "Paramasan 20/11 x28 | Aranio 20/11 x60"),
                of(
                        "lines that are one text, wrapped",
                        "TANGGAL;KECAMATAN;JAM\n\"Rabu\n20 November 2024\";\"Paramasan\nAranio\";\"08.00\nWITA\"\n",
                        "Paramasan 20/11 08:00 | Aranio 20/11 08:00"),
                of(
                        "lines that are a text each",
                        "TANGGAL;KECAMATAN;JAM\n\"20/11/2024\n21/11/2024\";\"Paramasan\nAranio\";\"08.00\n13.00\"\n",
                        "Paramasan 20/11 08:00 | Aranio 21/11 13:00"),
                of(
                        "several districts that leave once more",
                        "KECAMATAN;TANGGAL;JAM\nParamasan, Aranio;20/11/2024;08.00\n;21/11/2024;09.00\n",
                        "Paramasan 20/11 08:00 TWICE | Aranio 20/11 08:00 TWICE"
                                + " | Paramasan 21/11 09:00 TWICE | Aranio 21/11 09:00 TWICE"),
                of(
                        "one number for several districts is asked about",
                        "TANGGAL;KECAMATAN;KOTAK\n20/11/2024;Paramasan/Aranio;88\n",
                        "Paramasan 20/11 BOXES_UNREADABLE | Aranio 20/11 BOXES_UNREADABLE"),
                of(
                        "a district and something else is one question",
                        "TANGGAL;KECAMATAN\n20/11/2024;Paramasan, Gudang\n21/11/2024;Gambut\n",
                        "? 20/11 DISTRICT_UNKNOWN | Gambut 21/11"));
    }

    static Stream<Arguments> asides() {
        var sum = "KECAMATAN;TANGGAL;DESA;KOTAK\nParamasan;20/11/2024;5;28\nJUMLAH;;%s;350\nAranio;;4;60\n";
        return Stream.of(
                of(
                        "a sum of villages is no December",
                        sum.formatted("12 desa"),
                        "Paramasan 20/11 x28 | Aranio 20/11 x60"),
                of("a sum is no day", sum.formatted("45612"), "Paramasan 20/11 x28 | Aranio 20/11 x60"),
                of(
                        "the rule below the titles of a table in a message",
                        "| Kecamatan | Tanggal |\n|---|---|\n| *Paramasan* | 20/11/2024 |\n| Gambut | 21/11/2024 |\n",
                        "Paramasan 20/11 | Gambut 21/11"),
                of(
                        "an unknown district with dashes beside it is no note",
                        "KECAMATAN;TANGGAL;KOTAK\nParamasan;20/11/2024;28\nSungai Entah;-;-\n",
                        "Paramasan 20/11 x28 | ? ? DISTRICT_UNKNOWN DAY_UNREADABLE BOXES_UNREADABLE"));
    }

    static Stream<Arguments> signed() {
        return Stream.of(
                of(
                        "two who sign side by side",
                        "KECAMATAN;TANGGAL;JAM;KOTAK\nParamasan;20/11/2024;08.00;28\nMengetahui,;;Martapura, 15 November 2024;\n"
                                + "Ketua;;Sekretaris,;\nAbdul;;Budi;\nNIP 19700101 199003 1 001;;NIP 19800202 200501 1 002;\n",
                        "Paramasan 20/11 08:00 x28"),
                of(
                        "a district below a note about its head",
                        "KECAMATAN;TANGGAL;JAM\nParamasan;20/11/2024;08.00\nKepala gudang ikut;;\nGambut;21/11/2024;09.00\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 09:00"),
                of(
                        "the time of another zone",
                        "KECAMATAN;TANGGAL;JAM\nParamasan;20/11/2024;07.00 WIB\nGambut;20/11/2024 08.00 WITA;\n",
                        "Paramasan 20/11 07:00 TIME_ZONE | Gambut 20/11 08:00"),
                of(
                        "the time of another zone in the title",
                        "KECAMATAN;TANGGAL;PUKUL (WIB)\nParamasan;20/11/2024;07.00\n",
                        "Paramasan 20/11 07:00 TIME_ZONE"),
                of(
                        "boxes in other words",
                        "KECAMATAN;TANGGAL;KOTAK\nParamasan;20/11/2024;28 Kotak Suara\nGambut;20/11/2024;98 ktk\nAranio;20/11/2024;60 colly\n",
                        "Paramasan 20/11 x28 | Gambut 20/11 x98 | Aranio 20/11 x60"),
                of(
                        "districts as they are called elsewhere",
                        "NO;KAPANEWON;TANGGAL;JAM\n1;Paramasan (17);20/11/2024;08.00\n2;03 - Gambut;20/11/2024;09.00\n",
                        "Paramasan 20/11 08:00 | Gambut 20/11 09:00"),
                of(
                        "English titles above a single row",
                        "Destination;Date;Departure time;Boxes\nParamasan;20/11/2024;08:00;28\n",
                        "Paramasan 20/11 08:00 x28"));
    }

    static Stream<Arguments> answered() {
        var titles = "KECAMATAN;TANGGAL;JAM;KOTAK;PENANGGUNG JAWAB\n";
        return Stream.of(
                of(
                        "who answers for each departure",
                        titles + "Gambut;21/11/2024;08.00;60;Ketua PPK\n;22/11/2024;09.00;40;Ketua PPK\n"
                                + "Sungai Entah;23/11/2024;10.00;9;Ketua PPK\nMengetahui,;;;;Ketua\nAbdul;;;;Budi\n",
                        "Gambut 21/11 08:00 x60 | Gambut 22/11 09:00 x40 | ? 23/11 10:00 x9 DISTRICT_UNKNOWN"),
                of(
                        "who signs below the days, with nothing below the districts",
                        titles + "Gambut;21/11/2024;08.00;60;\n;Mengetahui,;;;Martapura\n;Ketua;;;Sekretaris\n",
                        "Gambut 21/11 08:00 x60"),
                of(
                        "a second departure below a note about a head",
                        titles + "Paramasan;20/11/2024;08.00;28;\nKepala gudang ikut;;;;\nGambut;21/11/2024;08.00;60;\n"
                                + ";22/11/2024;09.00;40;\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 21/11 08:00 x60 | Gambut 22/11 09:00 x40"),
                of(
                        "a second departure below the titles of the next page",
                        titles + "Gambut;21/11/2024;08.00;60;\n" + titles + ";22/11/2024;09.00;40;\n;;13.00;5;\n",
                        "Gambut 21/11 08:00 x60 | Gambut 22/11 09:00 x40 | Gambut 22/11 13:00 x5"),
                of(
                        "a departure of nobody below a note is asked about",
                        titles + "Gambut;21/11/2024;08.00;60;\nBawa terpal;;;;\n;22/11/2024;09.00;40;\n",
                        "Gambut 21/11 08:00 x60 | ? 22/11 09:00 x40 DISTRICT_MISSING"),
                of(
                        "a second wave of the district above it",
                        "KECAMATAN;TANGGAL;GELOMBANG;KOTAK\nGambut;20/11/2024;1;60\n;;2;40\n",
                        "Gambut 20/11 wave 1 x60 | Gambut 20/11 wave 2 x40"),
                of(
                        "the initial of a name is no mark of a list",
                        "KECAMATAN;TANGGAL\nS. Gambut;20/11/2024\na. Martapura;20/11/2024\nB. Kec. Aranio;20/11/2024\n",
                        "? 20/11 DISTRICT_UNKNOWN | Martapura 20/11 | Aranio 20/11"));
    }

    static Stream<Arguments> zones() {
        var titles = "KECAMATAN;TANGGAL;PUKUL (WIB)\n";
        var asked = "Paramasan 20/11 08:00 TIME_ZONE";
        return Stream.concat(
                Stream.of(
                                "07.00 WITA|Paramasan 20/11 07:00",
                                "nanti|Paramasan 20/11 TIME_UNREADABLE",
                                "0.25|Paramasan 20/11 TIME_UNREADABLE",
                                "gelombang 2|Paramasan 20/11 wave 2",
                                "08.00 - 10.00|" + asked,
                                "08.00 s/d selesai|" + asked,
                                "8|" + asked,
                                "08:00:00|" + asked,
                                "8 pagi|" + asked,
                                "pagi|" + asked,
                                "0,333333|" + asked,
                                "\"08.00 -\n10.00\"|" + asked)
                        .map(hour -> hour.split("\\|"))
                        .map(hour ->
                                of(hour[0] + " below WIB", titles + "Paramasan;20/11/2024;" + hour[0] + "\n", hour[1])),
                Stream.of(of(
                        "an hour for each of two below WIB",
                        titles + "\"Paramasan\nAranio\";20/11/2024;\"08.00\n13.00\"\n",
                        asked + " | Aranio 20/11 13:00 TIME_ZONE")));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                of(
                        "titles of days that are counted",
                        "NO;KECAMATAN;JAM\nHARI PERTAMA : RABU, 20 NOVEMBER 2024;;\n1;Paramasan;08.00\n"
                                + "Hari Ke-2 / Kamis 21 November 2024;;\n1;Gambut;09.00\nHari III (Jumat, 22-11-2024);;\n1;Aranio;10.00\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 09:00 | Aranio 22/11 10:00"),
                of(
                        "a year that was typed wrong is asked about",
                        "KECAMATAN;TANGGAL\nParamasan;21/11/0024\nGambut;21/11/24\n",
                        "Paramasan 21/11 DAY_FAR | Gambut 21/11"),
                of(
                        "a day's number with a comma",
                        "KECAMATAN;TANGGAL\nParamasan;45617,333333\nGambut;45618\n",
                        "Paramasan 21/11 08:00 | Gambut 22/11"),
                of(
                        "the days that are left beside the date",
                        "KECAMATAN;TANGGAL\nParamasan;Kamis, 21 November 2024 (H-6)\nGambut;H-5 / 22 November 2024\n"
                                + "Aranio;21 November 2024 (H-5)\nMartapura;H-4\n",
                        "Paramasan 21/11 | Gambut 22/11 | Aranio ? DAY_UNREADABLE | Martapura 23/11"),
                of(
                        "a line that says its day behind its district",
                        "Paramasan: Rabu 20 Nov jam 8\nGambut - 21/11/2024 - 09.00\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 09:00"),
                of(
                        "districts below the waves of a day are none of them left out",
                        "TANGGAL;GELOMBANG 1;GELOMBANG 2\n20/11/2024;Paramasan;Gambut\n21/11/2024;Aranio;Martapura\n",
                        "timetable.columns.several"),
                of("no districts at all", "Rabu, 20 November 2024\nSungai Entah 08.00\n", "timetable.no.district"));
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                of(
                        "days with their districts below them",
                        "*JADWAL DISTRIBUSI LOGISTIK*\n\nRabu, 20 November 2024:\n1. Paramasan 08.00 WITA (28 kotak)\n2. Aranio jam 1 siang\n"
                                + "\n_Kamis, 21 November 2024_\n- Gambut, 100 kotak\n- Martapura\nTerima kasih\n",
                        "Paramasan 20/11 08:00 x28 | Aranio 20/11 13:00 | Gambut 21/11 x100 | Martapura 21/11"),
                of(
                        "a day and its districts in one line",
                        "20 Nov: Paramasan (28 kotak), Aranio (60 kotak) 08.00\n21 Nov: Gambut dan Martapura\n",
                        "Paramasan 20/11 08:00 x28 | Aranio 20/11 08:00 x60 | Gambut 21/11 | Martapura 21/11"),
                of(
                        "a number of villages is no day",
                        "Rabu, 20 November 2024\nGambut (14 desa) 157 kotak\nMartapura\n",
                        "Gambut 20/11 x157 | Martapura 20/11"),
                of(
                        "a month that cannot be read ends the day above",
                        "Rabu, 20 November 2024\nParamasan\n21 Novbr 2024\nGambut\n",
                        "Paramasan 20/11 | Gambut ? DAY_UNREADABLE"),
                of(
                        "a number of nothing",
                        "Rabu, 20 November 2024\nParamasan 28\nAranio - 8\n",
                        "Paramasan 20/11 BOXES_UNREADABLE | Aranio 20/11 BOXES_UNREADABLE"),
                of(
                        "a district that is not known, with its hour",
                        "Rabu, 20 November 2024\nParamasan\nSungai Entah 08.00\nTruk: Gambut\n",
                        "Paramasan 20/11 | ? 20/11 DISTRICT_UNKNOWN | ? 20/11 DISTRICT_UNKNOWN"),
                of(
                        "the place and the day of a signature",
                        "Rabu 20 November 2024\nParamasan\nMartapura 18 November 2024\n",
                        "Paramasan 20/11 | Martapura ? DAY_UNREADABLE"),
                of(
                        "a line with a day that cannot be read",
                        "Rabu, 20 November 2024\nParamasan\nHari kedua\nGambut\n",
                        "Paramasan 20/11 | Gambut ? DAY_UNREADABLE"));
    }
}
