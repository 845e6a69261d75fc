package id.kotaksuara.schedule.officeplan;

import static id.kotaksuara.schedule.officeplan.UnderstandingTests.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables with the days beside each other: read with certainty, or asked about. */
class DayMatrixTests {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource({"boxes", "marks", "severalColumns", "heads", "lists", "unread", "titles", "months"})
    void understandsOrAsks(String kind, String file, String expected) throws IOException {
        assertThat(read(Files.writeString(folder.resolve("jadwal.csv"), file))).isEqualTo(expected);
    }

    static Stream<Arguments> boxes() {
        return Stream.of(
                of(
                        "boxes below days",
                        "NO;KECAMATAN;20/11/2024;21/11/2024;JUMLAH\n1;Paramasan;28;;28\n2;Gambut;60;40;100\nJUMLAH;;88;40;128\n",
                        "Paramasan 20/11 x28 | Gambut 20/11 x60 | Gambut 21/11 x40"),
                of(
                        "few boxes where the title says that boxes are counted",
                        "JUMLAH KOTAK SUARA PER HARI;;\nKECAMATAN;20/11/2024;21/11/2024\nParamasan;8;-\nGambut;0;6\n",
                        "Paramasan 20/11 x8 | Gambut 21/11 x6"),
                of(
                        "few of nobody knows what",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;8;\nGambut;;6\n",
                        "Paramasan 20/11 BOXES_UNREADABLE | Gambut 21/11 BOXES_UNREADABLE"),
                of(
                        "few of nobody knows what below a title about boxes",
                        "JADWAL DISTRIBUSI KOTAK SUARA;;\nKECAMATAN;20/11/2024;21/11/2024\nParamasan;1;\nGambut;;8\n",
                        "Paramasan 20/11 BOXES_UNREADABLE | Gambut 21/11 BOXES_UNREADABLE"),
                of(
                        "numbers of trucks",
                        "JUMLAH TRUK PER HARI;;\nKECAMATAN;20/11/2024;21/11/2024\nParamasan;30;\nGambut;;2\n",
                        "Paramasan 20/11 BOXES_UNREADABLE | Gambut 21/11 BOXES_UNREADABLE"),
                of(
                        "boxes and hours in one cell, a note in another",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;08.00 (28 kotak);\nGambut;60 ktk;lihat lampiran 2\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 20/11 x60 | Gambut 21/11 BOXES_UNREADABLE"),
                of(
                        "a district that leaves on no day, one that is not known, and boxes of nobody",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;;\nEntah;60;\n;;40\nGambut;;100\n",
                        "Paramasan ? DAY_MISSING | ? 20/11 x60 DISTRICT_UNKNOWN | ? 21/11 x40 DISTRICT_MISSING | Gambut 21/11 x100"));
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                of(
                        "marks, and how many leave beside them",
                        "KECAMATAN;KOTAK;20/11/2024;21/11/2024\nParamasan;28;\u221a;\nGambut;100;;V\nAranio;20;v;v\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100 | Aranio 20/11 BOXES_UNREADABLE | Aranio 21/11 BOXES_UNREADABLE"),
                of(
                        "crosses that mark",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;x;\nGambut;;X\n",
                        "Paramasan 20/11 | Gambut 21/11"),
                of(
                        "crosses beside ticks",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;v;x\nGambut;x;v\n",
                        "Paramasan 20/11 | Paramasan 21/11 BOXES_UNREADABLE"
                                + " | Gambut 20/11 BOXES_UNREADABLE | Gambut 21/11"),
                of(
                        "crosses beside numbers",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;45;x\nGambut;x;60\nJUMLAH;45;60\n",
                        "Paramasan 20/11 x45 | Paramasan 21/11 BOXES_UNREADABLE"
                                + " | Gambut 20/11 BOXES_UNREADABLE | Gambut 21/11 x60"),
                of(
                        "crosses that are added up",
                        "KECAMATAN;20/11/2024;21/11/2024\nParamasan;x;\nGambut;;x\nJUMLAH;1;1\n",
                        "Paramasan 20/11 | Gambut 21/11"),
                of(
                        "boxes beside the days, by the rule of lists",
                        "NO;KECAMATAN;JUMLAH;KOTAK;20/11/2024;21/11/2024\n1;Paramasan;7;28;v;\n2;Gambut;9;100;;v\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100"),
                of(
                        "hours as marks, and one hour beside all",
                        "KECAMATAN;JAM;20/11/2024;21/11/2024\nParamasan;08.00;v;\nGambut;09.00;;13.00\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 13:00"));
    }

    static Stream<Arguments> severalColumns() {
        return Stream.of(
                of(
                        "a day over its hour and its boxes",
                        "NO;KECAMATAN;Rabu, 20 November 2024;;Kamis, 21 November 2024;;KET\n;;JAM;KOTAK;JAM;KOTAK;\n"
                                + "1;Paramasan;08.00;28;;;\n2;Gambut;09.00;60;13.00;40;dua kali\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 20/11 09:00 x60 | Gambut 21/11 13:00 x40"),
                of(
                        "merged over three rows, with the numbers of the columns",
                        "JADWAL DISTRIBUSI;;;;;\nNO;KECAMATAN;TANGGAL PENGIRIMAN;;;\n;;20 Nov 2024;;21 Nov 2024;\n"
                                + ";;Jml Kotak;Armada;Jml Kotak;Armada\n(1);(2);(3);(4);(5);(6)\n1;Paramasan;28;truk;;\n2;Gambut;;;100;truk\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100"),
                of(
                        "the day written over each of its columns",
                        "KECAMATAN;20/11/2024;20/11/2024;21/11/2024;21/11/2024\n;Pukul;Kotak;Pukul;Kotak\n"
                                + "Paramasan;08.00;28;;\nGambut;;;09.00;100\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 21/11 09:00 x100"),
                of(
                        "a day over when things leave",
                        "KECAMATAN;20/11/2024;;21/11/2024;\n;Berangkat;Kotak;Berangkat;Kotak\nParamasan;08.00;28;;\n"
                                + "Gambut;;;09.00;100\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 21/11 09:00 x100"),
                of(
                        "waves below a day",
                        "KECAMATAN;20/11/2024;;21/11/2024;\n;Gel. I;Gel. II;Gel. I;Gel. II\nParamasan;28;;;\nGambut;;60;;40\n",
                        "Paramasan 20/11 wave 1 x28 | Gambut 20/11 wave 2 x60 | Gambut 21/11 wave 2 x40"),
                of(
                        "hours below a day",
                        "KECAMATAN;20/11/2024;;21/11/2024;\n;08.00;13.00;08.00;13.00\nParamasan;v;;;\nGambut;;;;v\n",
                        "Paramasan 20/11 08:00 | Gambut 21/11 13:00"));
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                of(
                        "weekdays above the dates, one of them another day's",
                        "KECAMATAN;Rabu;Jumat\n;20/11/2024;21/11/2024\nParamasan;28;\nGambut;;100\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100 DAY_CONTRADICTS"),
                of(
                        "weekdays below the dates",
                        "KECAMATAN;20/11/2024;21/11/2024\n;Rabu;Kamis\nParamasan;28;\nGambut;;100\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100"),
                of(
                        "numbers below their month",
                        "NO;KECAMATAN;NOVEMBER 2024;;\n;;20;21;22\n1;Paramasan;28;;\n2;Gambut;;60;40\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x60 | Gambut 22/11 x40"),
                of(
                        "days before the vote above their dates, one of them wrong",
                        "KECAMATAN;H-7;H-5\n;20/11/2024;21/11/2024\nParamasan;28;\nGambut;;100\n",
                        "Paramasan 20/11 x28 | Gambut ? x100 DAY_UNREADABLE"),
                of(
                        "the header again on the next page, and a signature",
                        "KECAMATAN;20/11/2024;;21/11/2024;\n;JAM;KOTAK;JAM;KOTAK\nParamasan;08.00;28;;\n"
                                + "KECAMATAN;20/11/2024;;21/11/2024;\n;JAM;KOTAK;JAM;KOTAK\nGambut;;;09.00;100\n"
                                + ";;;Martapura, 18 November 2024;\n;;;Ketua KPU;\n;;;Budi;\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 21/11 09:00 x100"),
                of(
                        "days before the vote",
                        "KECAMATAN;H-7;H-6\nParamasan;28;\nGambut;;100\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100"));
    }

    /** What has two days in a row and is no such table. */
    static Stream<Arguments> lists() {
        return Stream.of(
                of(
                        "a list with the day of arrival",
                        "KECAMATAN;TANGGAL BERANGKAT;TANGGAL TIBA\nParamasan;20/11/2024;21/11/2024\n;21/11/2024;22/11/2024\n",
                        "Paramasan 20/11 TWICE | Paramasan 21/11 TWICE"),
                of(
                        "districts below their days, whose table names no column of them",
                        "20/11/2024;21/11/2024\nParamasan;Gambut\nAranio;\n",
                        "timetable.no.day"),
                of(
                        "days below each other and districts beside each other",
                        "TANGGAL;Paramasan;Gambut\n20/11/2024;28;60\n21/11/2024;;40\n",
                        "timetable.no.district"),
                of(
                        "a list under a heading that names two days",
                        "JADWAL;20/11/2024;s.d.;25/11/2024\nKECAMATAN;TANGGAL;;\nParamasan;20/11/2024;;\nGambut;21/11/2024;;\n",
                        "Paramasan 20/11 | Gambut 21/11"));
    }

    /** What nobody can read is asked about: only what is known to say nothing does. */
    static Stream<Arguments> unread() {
        return Stream.of(
                of(
                        "signs",
                        "KECAMATAN;20/11/2024;21/11/2024;22/11/2024\nParamasan;\u2705;\u2611;-\nGambut;\u2192;+;\u2605\n",
                        "Paramasan 20/11 TWICE | Paramasan 21/11 TWICE | Gambut 20/11 BOXES_UNREADABLE"
                                + " | Gambut 21/11 BOXES_UNREADABLE | Gambut 22/11 BOXES_UNREADABLE"),
                of(
                        "what says nothing",
                        "KECAMATAN;20/11/2024;21/11/2024;22/11/2024\nParamasan;28;--;...\nGambut;\u2013;kosong;100\n---;---;---;---\n",
                        "Paramasan 20/11 x28 | Gambut 22/11 x100"),
                of(
                        "a column of boxes below a title that is no day",
                        "KECAMATAN;20/11/2024;21/11/2024;CADANGAN;KET\nParamasan;28;;;\nGambut;60;;40;dua kali\n",
                        "Paramasan 20/11 x28 | Gambut 20/11 x60 | Gambut ? x40 DAY_UNREADABLE"),
                of(
                        "a column of boxes below nothing",
                        "KECAMATAN;20/11/2024;21/11/2024;\nParamasan;28;;\nGambut;60;;40\n",
                        "Paramasan 20/11 x28 | Gambut 20/11 x60 | Gambut ? x40 DAY_MISSING"),
                of(
                        "columns that say something else",
                        "KECAMATAN;20/11/2024;21/11/2024;PENANGGUNG JAWAB;JUMLAH TPS;RATA-RATA\n"
                                + "Paramasan;28;;Budi;14;28\nGambut;;100;Ketua PPK;50;100\n",
                        "Paramasan 20/11 x28 | Gambut 21/11 x100"));
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                of(
                        "a title of the table above a column of waves",
                        ";;JADWAL DISTRIBUSI LOGISTIK;;\nKECAMATAN;20/11/2024;;21/11/2024;\n;Gel. I;Gel. II;Gel. I;Gel. II\n"
                                + "Paramasan;28;;;\nGambut;60;40;;\n",
                        "Paramasan 20/11 wave 1 x28 | Gambut 20/11 wave 1 x60 | Gambut 20/11 wave 2 x40"),
                of(
                        "a title of the table in two cells",
                        ";;JADWAL;KAB. BANJAR;\nKECAMATAN;20/11/2024;;21/11/2024;\n;Jam;Kotak;Jam;Kotak\n"
                                + "Paramasan;08.00;28;;\nGambut;09.00;60;13.00;40\n",
                        "Paramasan 20/11 08:00 x28 | Gambut 20/11 09:00 x60 | Gambut 21/11 13:00 x40"),
                of(
                        "a list with its days in a column of its own, under its period in two cells",
                        "JADWAL;;20/11/2024;25/11/2024;\nNO;KECAMATAN;KOTAK;JAM;TANGGAL\n1;Paramasan;28;08.00;22/11/2024\n"
                                + "2;Gambut;100;09.00;23/11/2024\n",
                        "Paramasan 22/11 08:00 x28 | Gambut 23/11 09:00 x100"),
                of(
                        "a list without the title of its days, under its period",
                        "JADWAL;;20/11/2024;25/11/2024;\n1;Paramasan;28;08.00;22/11/2024\n2;Gambut;100;09.00;23/11/2024\n",
                        "Paramasan 22/11 08:00 | Gambut 23/11 09:00"));
    }

    static Stream<Arguments> months() {
        return Stream.of(
                of(
                        "a month that goes on into the next",
                        "KECAMATAN;OKTOBER 2024;;;;\n;30;31;1;2;4\nParamasan;28;;;;\nGambut;;25;26;27;28\n",
                        "Paramasan 30/10 x28 | Gambut 31/10 x25 | Gambut 1/11 x26 | Gambut 2/11 x27 | Gambut 4/11 x28"),
                of(
                        "numbers that go down",
                        "KECAMATAN;NOVEMBER 2024;;\n;20;11;12\nParamasan;28;;\nGambut;;60;40\n",
                        "Paramasan 20/11 x28 | Gambut ? x60 DAY_UNREADABLE | Gambut ? x40 DAY_UNREADABLE"));
    }
}
