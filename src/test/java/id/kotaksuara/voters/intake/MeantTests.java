package id.kotaksuara.voters.intake;

import static id.kotaksuara.voters.intake.Workbooks.fill;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.VoterImports;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as people mean them: each kind of writing that was once misread, through the whole of reading and checking. */
@VotersTest
class MeantTests {

    private static final String CLEAN = "63.03.17.2001/1: 120+110";
    private static final String HEADER = "KODE;KECAMATAN;DESA;NO TPS;L;P;L+P\n";
    private static final String PLACE = "63.03.17.2001;Paramasan;Paramasan Bawah;";
    private static final String ROW = PLACE + "1;120;110;230";
    private static final String NAMES = "KECAMATAN;DESA;TPS;L;P\n";

    @Autowired
    VoterListImporter importer;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        jdbc.sql("insert into village values ('63.03.17.2002', '63.03.17', 'Rantau 02'),"
                        + " ('63.03.17.2003', '63.03.17', 'Jumlah Rejo'), ('63.03.17.2004', '63.03.17', 'Desa Baru'),"
                        + " ('63.03.17.2005', '63.03.17', 'Rantau 01'),"
                        + " ('63.03.17.2006', '63.03.17', 'Sungai Jawa'), ('63.03.17.2007', '63.03.17', 'Tanjung Hulu II'),"
                        + " ('63.03.17.2008', '63.03.17', 'Jalan-Jalan')")
                .update();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "sums",
        "sumsOfSpreadsheets",
        "rivals",
        "codes",
        "unseen",
        "asides",
        "titles",
        "headings",
        "names",
        "wordedSums",
        "rules",
        "kinds",
        "marks",
        "places",
        "listMarks",
        "initials",
        "stages",
        "unsaidPlaces",
        "stacked",
        "titledOtherwise",
        "shortened",
        "stagesBeside"
    })
    void reads(String kind, byte[] file, String expected) {
        assertThat(new Outcomes(importer, imports, jdbc).of(file, ListStage.DPT))
                .isEqualTo(expected);
    }

    static Stream<Arguments> sums() {
        return Stream.of(
                of(
                        "a remark that begins like a sum",
                        HEADER.strip() + ";\n" + ROW + ";JUMLAH: 120 + 110 = 230\n",
                        CLEAN),
                of("a remark in a column of its own", HEADER.strip() + ";KET\n" + ROW + ";Total benar\n", CLEAN),
                of("a village named like a sum", NAMES + "Paramasan;Jumlah Rejo;1;9;8\n", "63.03.17.2003/1: 9+8"),
                of("a sum that counts stations too", HEADER + ROW + "\nJUMLAH;;;1;120;110;230\n", CLEAN),
                of(
                        "a sum by names that counts stations",
                        NAMES + "Paramasan;Paramasan Bawah;1;120;110\nJUMLAH KECAMATAN;;1;120;110\n",
                        CLEAN),
                of("a sum spread out", HEADER + ROW + "\nJ U M L A H;;;;120;110;230\n", CLEAN),
                of(
                        "a sum in other words",
                        HEADER + ROW + "\n;;Rekapitulasi;;120;110;230\n;;Jlh.;;120;110;230\n",
                        CLEAN),
                of(
                        "a sum as a sign",
                        HEADER + ROW + "\n\u03a3;;;;120;111;231\n",
                        CLEAN + " | TOTAL_DIFFERS 3 231 [231, 230, 1]"),
                of("a sum where the station stands", HEADER + ROW + "\n;;;JUMLAH TPS;120;110;230\n", CLEAN),
                of(
                        "a sum in the column of numbers",
                        "NO;" + HEADER + "1;" + ROW + "\nJUMLAH;;;;;120;111;231\n",
                        CLEAN + " | TOTAL_DIFFERS 3 231 [231, 230, 1]"));
    }

    static Stream<Arguments> sumsOfSpreadsheets() {
        var two = NAMES + "Paramasan;Rantau 01;1;120;110\n;;2;9;8\n";
        var both = "63.03.17.2005/1: 120+110, 63.03.17.2005/2: 9+8";
        var above = " | PLACE_FROM_ABOVE 3  [, Rantau 01]";
        return Stream.of(
                of(
                        "the word behind the name",
                        two + "Rantau 01 Total;;;129;118\nParamasan Total;;;129;118\n",
                        both + above),
                of(
                        "the name of the village, with its stations",
                        two + "JUMLAH DESA RANTAU 01;;2;129;118\n",
                        both + above),
                of("the name of the district", two + "JML. PARAMASAN;;2;129;118\n", both + above),
                of("no word at all", two + ";;;129;118\n", both + above),
                of(
                        "no word, and it does not add up",
                        two + ";;;129;119\n",
                        both + above + " | PLACE_FROM_ABOVE 4  [, Rantau 01] | STATION_MISSING 4 "),
                of("the word where the numbers stand", two + ";;;JUMLAH;118\n", both + above),
                of("the code of its village", HEADER + ROW + "\n63.03.17.2001;;JUMLAH;1;120;110;230\n", CLEAN),
                of(
                        "an error where the sum should be",
                        HEADER + PLACE + "1;120;110;#VALUE!\n",
                        CLEAN + " | TOTAL_UNREADABLE 2 #VALUE!"));
    }

    static Stream<Arguments> titles() {
        var above = " | PLACE_FROM_ABOVE 4  [63.03.17.2001, ]";
        return Stream.of(
                of(
                        "a village above its stations",
                        NAMES + "PARAMASAN;;;;\n;PARAMASAN BAWAH;;;\n;;1;120;110\n;RANTAU 02;;;\n;;1;9;8\n",
                        CLEAN + ", 63.03.17.2002/1: 9+8 | ROW_ASIDE 2 PARAMASAN | ROW_ASIDE 3 PARAMASAN BAWAH"
                                + " | PLACE_FROM_ABOVE 4  [, Paramasan Bawah] | ROW_ASIDE 5 RANTAU 02"
                                + " | PLACE_FROM_ABOVE 6  [, Rantau 02]"),
                of(
                        "its code with its name",
                        "KODE;TPS;L;P\n63.03.17 PARAMASAN;;;\n63.03.17.2001 PARAMASAN BAWAH;;;\n;1;120;110\n",
                        CLEAN + " | ROW_ASIDE 2 63.03.17 PARAMASAN | ROW_ASIDE 3 63.03.17.2001 PARAMASAN BAWAH"
                                + above),
                of(
                        "the code of the district above the villages",
                        HEADER + "63.03.17;Paramasan;;;;;\n" + ROW,
                        CLEAN + " | ROW_ASIDE 2 63.03.17 Paramasan"),
                of(
                        "the foot of a page is no title",
                        NAMES + "Paramasan;Paramasan Bawah;1;120;110\nHalaman 1;;;;\n;Rantau 02;1;9;8\n",
                        CLEAN + ", 63.03.17.2002/1: 9+8 | ROW_ASIDE 3 Halaman 1"),
                of(
                        "a note with a figure in the column of sums",
                        HEADER + ROW + "\nRata-rata per TPS;;;;;;230\n",
                        CLEAN + " | ROW_ASIDE 3 Rata-rata per TPS 230"),
                of(
                        "a next page with its columns in another order",
                        "KODE;TPS;L;P\n63.03.17.2001;1;120;110\nKODE;TPS;P;L\n63.03.17.2002;1;8;9\n",
                        CLEAN + " | OTHER_TABLE 3 KODE TPS P L"),
                of(
                        "the heading of the next page",
                        "KODE;DESA;TPS;L;P;KETERANGAN;CATATAN\n63.03.17.2001;Paramasan Bawah;1;120;110;;\n"
                                + "KECAMATAN;PARAMASAN;;;;JUMLAH TPS;12\n63.03.17.2002;Rantau 02;1;9;8;;\n",
                        CLEAN + ", 63.03.17.2002/1: 9+8 | ROW_ASIDE 3 KECAMATAN PARAMASAN JUMLAH TPS 12"),
                of(
                        "a recap below the list",
                        "KODE;DESA;TPS;L;P\n63.03.17.2001;Paramasan Bawah;1;120;110\nREKAPITULASI;;;;\n"
                                + "KODE;DESA;JUMLAH TPS;L;P\n63.03.17.2002;Rantau 02;7;9;8\n",
                        CLEAN + " | OTHER_TABLE 4 KODE DESA JUMLAH TPS L P"));
    }

    static Stream<Arguments> rivals() {
        return Stream.of(
                of("DPS beside DPT", "KODE;TPS;DPS L;DPS P;DPT L;DPT P\n63.03.17.2001;1;119;109;120;110\n", CLEAN),
                of(
                        "DPT in a second row of titles, the older stage before it",
                        "KODE;TPS;DPSHP;;DPT;\n;;L;P;L;P\n63.03.17.2001;1;119;109;120;110\n",
                        CLEAN),
                of(
                        "two columns of which none names the stage",
                        "KODE;TPS;LAKI-LAKI;PRIA;P\n63.03.17.2001;1;119;120;110\n",
                        " | COLUMN_AMBIGUOUS 1 LAKI-LAKI, PRIA [MALE]"),
                of(
                        "a list that calls itself another stage",
                        "KODE;TPS;DPS L;DPS P\n63.03.17.2001;1;120;110\n",
                        CLEAN + " | STAGE_DIFFERS 1 DPS L [DPS, DPT]"),
                of(
                        "a title of another stage",
                        "DAFTAR PEMILIH SEMENTARA HASIL PERBAIKAN\nKODE;TPS;L;P\n63.03.17.2001;1;120;110\n",
                        CLEAN + " | STAGE_DIFFERS 2 DAFTAR PEMILIH SEMENTARA HASIL PERBAIKAN [DPSHP, DPT]"),
                Arguments.of(
                        "the sheet of the stage before the one that is open",
                        book(it -> {
                            fill(it, "DPS", lines(HEADER + ROW.replace("120;110;230", "1;2;3")));
                            fill(it, "DPT", lines(HEADER + ROW));
                        }),
                        CLEAN + " | SHEET_LEFT 0 DPS [DPT]"),
                Arguments.of(
                        "a sheet for each district",
                        book(it -> {
                            fill(it, "Paramasan", lines(HEADER + ROW));
                            fill(it, "Aranio", lines(HEADER + ROW));
                        }),
                        CLEAN + " | SHEET_LEFT 0 Aranio [Paramasan]"),
                Arguments.of(
                        "the list before its recap",
                        book(it -> {
                            fill(it, "Rekap", "KECAMATAN;JUMLAH TPS;L;P", "Paramasan;1;120;110");
                            fill(it, "DPT", lines(HEADER + ROW));
                        }),
                        CLEAN),
                Arguments.of(
                        "the list before a recap that is called by the stage",
                        book(it -> {
                            fill(it, "DPT", "KECAMATAN;JUMLAH TPS;L;P", "Paramasan;1;120;110");
                            fill(it, "Rincian TPS", lines(HEADER + ROW));
                        }),
                        CLEAN),
                of(
                        "two stages, and the list is of neither",
                        "KODE;TPS;DPS L;DPSHP L;P\n63.03.17.2001;1;119;120;110\n",
                        " | COLUMN_AMBIGUOUS 1 DPS L, DPSHP L [MALE]"),
                of(
                        "a second column in which no number stands",
                        "KODE;NO TPS;NAMA TPS;L;P\n63.03.17.2001;1;Balai desa;120;110\n",
                        CLEAN));
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                of(
                        "a code of the statistics office",
                        HEADER + ROW.replace("63.03.17.2001", "6303170001"),
                        " | CODE_OF_BPS 2 6303170001 [63.03.17.2001]"),
                of(
                        "one with its own dots",
                        HEADER + ROW.replace("63.03.17.2001", "63.03.170.001"),
                        " | CODE_OF_BPS 2 63.03.170.001 [63.03.17.2001]"),
                of(
                        "a new code for a name that has one",
                        HEADER + ROW.replace("63.03.17.2001", "63.03.17.1001"),
                        "63.03.17.1001/1: 120+110 | NAME_HAS_CODE 2 Paramasan Bawah"
                                + " [63.03.17.1001, Paramasan Bawah, 63.03.17.2001]"),
                of(
                        "the code of another village",
                        HEADER + ROW.replace("63.03.17.2001", "63.03.17.2002"),
                        "63.03.17.2002/1: 120+110 | NAME_DIFFERS 2 Paramasan Bawah"
                                + " [Rantau 02, 63.03.17.2002, 63.03.17.2001]"),
                of(
                        "parts that stand apart and lost their noughts",
                        "KODE PROV;KODE KAB;KODE KEC;KODE DESA;TPS;L;P\n63;3;17;2001;1;120;110\n",
                        CLEAN),
                of(
                        "the district's whole code and the village's part",
                        "KODE KEC;KODE DESA;TPS;L;P\n630317;2001;1;120;110\n63.03.17;2002;1;9;8\n",
                        CLEAN + ", 63.03.17.2002/1: 9+8"),
                of(
                        "separators of every kind",
                        "KODE;TPS;L;P\n6303.17.2001;1;120;110\n63 . 03 . 17 . 2002.;1;9;8\n\"6,303,172,003.00\";1;7;6\n",
                        CLEAN + ", 63.03.17.2002/1: 9+8, 63.03.17.2003/1: 7+6"),
                of(
                        "a code that is no village's",
                        HEADER + ROW.replace("63.03.17.2001", "63.1"),
                        " | CODE_SPOILT 2 63.1"));
    }

    static Stream<Arguments> unseen() {
        return Stream.of(
                of(
                        "blanks that do not break and marks of no width",
                        HEADER
                                + "63.03.17.2001\u00a0;\u200bParamasan;Paramasan\u00a0Bawah;TPS\u202f1;\u00a0120;\ufeff110;230\u2060\n",
                        CLEAN),
                of("a row of one such blank", HEADER + "\u00a0;;;;;;\n" + ROW + "\n\u3000;;;;;;\n", CLEAN),
                of(
                        "marks of direction, a break within a cell, a joiner",
                        HEADER
                                + "63.03.17.2001\u200e;Paramasan\u00ad;Paramasan\u000bBawah;TPS\u20071;\u202a120\u202c;110\u034f;230\ufffc\n",
                        CLEAN),
                of("an apostrophe before each number", HEADER + PLACE + "'001;'120;'110;'230\n", CLEAN),
                of(
                        "digits and dashes of other keyboards",
                        HEADER + PLACE + "1;１２０;\u2212;120\n",
                        "63.03.17.2001/1: 120+0"),
                Arguments.of("a hidden sheet before the list", book(MeantTests::hiddenSheet), CLEAN),
                Arguments.of(
                        "a hidden row",
                        book(it ->
                                fill(it, "DPT", lines(HEADER + ROW)).getRow(1).setZeroHeight(true)),
                        CLEAN + " | ROW_HIDDEN 2 63.03.17.2001 Paramasan Paramasan Bawah 1 120 110 230"),
                Arguments.of("a hidden row of titles", book(MeantTests::hiddenTitles), CLEAN),
                Arguments.of("hidden columns beside those that are seen", book(MeantTests::hiddenColumns), CLEAN),
                Arguments.of(
                        "hidden columns alone",
                        book(it -> fill(it, "DPT", "KODE;TPS;L;P", "6303172001;1;120;110")
                                .setColumnHidden(2, true)),
                        CLEAN + " | COLUMN_HIDDEN 1 "),
                of(
                        "texts that a program has kept from becoming numbers",
                        "KODE;TPS;L;P\n=\"63.03.17.2001\";=\"001\";=\"120\";110\n",
                        CLEAN),
                Arguments.of("UTF-16 without its mark", (HEADER + ROW).getBytes(UTF_16LE), CLEAN),
                of(
                        "a quotation mark that closes two rows later",
                        NAMES + "Paramasan;\"Rantau 01;1;9;8\nParamasan;Rantau 02;1;9;8\nParamasan;Rantau 03\";1;9;8\n",
                        "sheet.broken"),
                Arguments.of(
                        "a formula for L+P in each row",
                        book(it -> fill(it, "DPT", lines(HEADER + PLACE + "1;120;110;=E2+F2"))),
                        CLEAN),
                Arguments.of("formulas whose values are there", book(MeantTests::workedOut), CLEAN));
    }

    private static void hiddenSheet(Workbook workbook) {
        fill(workbook, "lama", lines(HEADER + ROW.replace("120;110;230", "1;2;3")));
        fill(workbook, "DPT", lines(HEADER + ROW));
        workbook.setActiveSheet(1);
        workbook.setSheetHidden(0, true);
    }

    private static void hiddenTitles(Workbook workbook) {
        fill(workbook, "DPT", "KODE;TPS;P;L", "KODE;TPS;L;P", "6303172001;1;120;110")
                .getRow(0)
                .setZeroHeight(true);
    }

    private static void hiddenColumns(Workbook workbook) {
        var sheet = fill(workbook, "DPT", "KODE;TPS;L;P;LAKI-LAKI;PEREMPUAN", "6303172001;1;1;2;120;110");
        sheet.setColumnHidden(2, true);
        sheet.setColumnHidden(3, true);
    }

    private static void workedOut(Workbook workbook) {
        fill(workbook, "DPT", lines(HEADER + PLACE + "1;=60+60;=100+10;=E2+F2"));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    static Stream<Arguments> asides() {
        return Stream.of(
                of(
                        "place and date, office, ttd and name below",
                        HEADER + ROW
                                + "\n;;;Martapura, 20 September 2024;;;\n;;;KETUA KPU KABUPATEN CONTOH;;;\n;;;ttd;;;\n",
                        CLEAN + " | ROW_ASIDE 3 Martapura, 20 September 2024"
                                + " | ROW_ASIDE 4 KETUA KPU KABUPATEN CONTOH | ROW_ASIDE 5 ttd"),
                of(
                        "the number of an official",
                        HEADER + ROW + "\nNIP. 197001011990031001;;;;;;\nNRP 76010123;;;;;;\n",
                        CLEAN + " | ROW_ASIDE 3 NIP. 197001011990031001 | ROW_ASIDE 4 NRP 76010123"),
                of(
                        "a note with a number in it",
                        HEADER + ROW + "\nCatatan: TPS 004 pindah ke balai desa;;;;;;\n",
                        CLEAN + " | ROW_ASIDE 3 Catatan: TPS 004 pindah ke balai desa"),
                of(
                        "the title of a district between",
                        HEADER + "KECAMATAN PARAMASAN;;;;;;\n" + ROW,
                        CLEAN + " | ROW_ASIDE 2 KECAMATAN PARAMASAN"),
                of(
                        "a station below a title is not of the village above it",
                        NAMES + "Paramasan;Paramasan Bawah;1;120;110\nKECAMATAN MARTAPURA;;;;\n;;2;9;8\n",
                        CLEAN + " | ROW_ASIDE 3 KECAMATAN MARTAPURA | PLACE_MISSING 4 "),
                of(
                        "a station without its figures is no note",
                        HEADER + PLACE + ";;;\n",
                        " | NUMBER_MISSING 2  | NUMBER_MISSING 2  | STATION_MISSING 2 "));
    }

    static Stream<Arguments> headings() {
        return Stream.of(
                of(
                        "short words of databases",
                        "NM_KEC;NM_KEL;NO_TPS;JML_LK;JML_PR\nParamasan;Paramasan Bawah;1;120;110\n",
                        CLEAN),
                of("laki2", titled("TPS;PEMILIH LAKI2;PEMILIH PEREMPUAN;JUMLAH SELURUHNYA"), CLEAN),
                of("short words", titled("TPS KE;JLH LAKI;JLH PEREMPUAN;JLH L + P"), CLEAN),
                of("a code of the home ministry", "KODE DAGRI;NMR TPS;L;P\n63.03.17.2001;1;120;110\n", CLEAN),
                of(
                        "villages as they are called elsewhere",
                        "KECAMATAN;PEKON;TPS;L;P\nParamasan;Paramasan Bawah;1;120;110\n",
                        CLEAN),
                of("letters in brackets", titled("NO TPS;LAKI-LAKI (L);PEREMPUAN (P);JUMLAH (L+P)"), CLEAN),
                of(
                        "units, years and numbers of columns",
                        titled("NO TPS;L (orang);P (5);JUMLAH DPT 2024 (6=4+5)"),
                        CLEAN),
                of(
                        "the name of a hall",
                        "KODE;NO TPS;NAMA LOKASI TPS;L;P\n63.03.17.2001;1;Balai desa;120;110\n",
                        CLEAN),
                of("the name of a place", "KODE;NO TPS;NAMA TEMPAT;L;P\n63.03.17.2001;1;SD 2;120;110\n", CLEAN),
                of("the name of a person", "KODE;NO TPS;NAMA KETUA;L;P\n63.03.17.2001;1;A;120;110\n", "tally.person"),
                of("a place of birth", "KODE;NO TPS;TEMPAT/TGL LAHIR;L;P\n63.03.17.2001;1;A;1;2\n", "tally.person"),
                of(
                        "a person in a second row",
                        "KODE;NO TPS;KETUA;L;P\n;;NAMA;;\n63.03.17.2001;1;A;1;2\n",
                        "tally.person"),
                of(
                        "titles in three rows",
                        "KODE;TPS;DAFTAR PEMILIH TETAP;;\n;;JENIS KELAMIN PEMILIH;;JUMLAH\n;;L;P;\n63.03.17.2001;1;120;110;230\n",
                        CLEAN),
                of(
                        "titles in two rows again on the next page",
                        "KODE;TPS;JUMLAH PEMILIH;\n;;L;P\n63.03.17.2001;1;120;110\nKODE;TPS;JUMLAH PEMILIH;\n;;L;P\n",
                        CLEAN));
    }

    static Stream<Arguments> wordedSums() {
        var two = NAMES + "Paramasan;Rantau 01;1;120;110\n;;2;9;8\n";
        var both = "63.03.17.2005/1: 120+110, 63.03.17.2005/2: 9+8 | PLACE_FROM_ABOVE 3  [, Rantau 01]";
        return Stream.of(
                of("carried over to the next page", two + "Pindahan;;;129;118\n", both),
                of("a word of the office's own", two + ";JUM;;129;118\n;;Kab.;129;118\n", both),
                of(
                        "a word that may be a place, with the sum of the rows above",
                        two + ";Cempaka;;129;118\n",
                        both + " | ROW_SUMMED 4 Cempaka 129 118"),
                of(
                        "names of villages that begin like words for a sum",
                        two + ";Muara Wis;;129;118\n",
                        both + " | ROW_SUMMED 4 Muara Wis 129 118"),
                of(
                        "a village that begins like the word for what is carried over",
                        two + ";Bawahan Selan;;129;118\n",
                        both + " | ROW_SUMMED 4 Bawahan Selan 129 118"),
                of("a village of three letters", two + ";Bae;;129;118\n", both + " | ROW_SUMMED 4 Bae 129 118"),
                of("carried over from a page", two + "Dipindahkan ke hal. 2;;;129;118\n;Semuanya;;129;118\n", both),
                of("the village of the rows above, with their sum", two + ";Rantau 01;;129;118\n", both),
                of(
                        "a village without its station is no sum",
                        two + ";Rantau 02;;129;119\n",
                        both + " | STATION_MISSING 4 "),
                of(
                        "a village that is named like a sum, with its station",
                        two + ";Jumlah Rejo;1;129;118\n",
                        both.replace(" |", ", 63.03.17.2003/1: 129+118 |")),
                of(
                        "an average is no row of the list",
                        two + "Rata-rata;;;64;59\n%;;;52;48\n",
                        both + " | ROW_ASIDE 4 Rata-rata 64 59 | ROW_ASIDE 5 % 52 48"),
                of("a recap of a district", two + "REKAP PER KECAMATAN;;2;129;118\n", both));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                of("numbers of columns with a formula", HEADER + "1;2;3;4;5;6;7=5+6\n" + ROW, CLEAN),
                of(
                        "titles and numbers of columns on each page",
                        HEADER + "1;2;3;4;5;6;7\n" + ROW + "\n" + HEADER + "1;2;3;4;5;6;7\n",
                        CLEAN),
                of("the separator named in a line of its own", "sep=;\n" + HEADER + ROW, CLEAN),
                of("letters of columns", HEADER + "(a);(b);(c);(d);(e);(f);(g)\n" + ROW, CLEAN),
                of(
                        "a line of dashes and one of dots",
                        HEADER + "---;---;---;---;---;---;---\n" + ROW + "\n...;...;;;;;\n",
                        CLEAN),
                of(
                        "a bare number of an official, a bare day",
                        HEADER + ROW + "\n19700101 199003 1 001;;;;;;\n21/09/2024;;;;;;\n",
                        CLEAN + " | ROW_ASIDE 3 19700101 199003 1 001 | ROW_ASIDE 4 21/09/2024"));
    }

    static Stream<Arguments> kinds() {
        var row = "\nParamasan;Paramasan Bawah;1;120;110\n";
        return Stream.of(
                        "KECAMATAN;NAGARI/KELURAHAN",
                        "DISTRIK;KAMPUNG / KELURAHAN",
                        "KAPANEWON/KEMANTREN;KALURAHAN",
                        "NAMA KECAMATAN;NAMA DESA ATAU KELURAHAN",
                        "PPD;KAMPUNG/DESA")
                .flatMap(titles -> Stream.of(of(titles, titles + ";NO TPS;LELAKI;WANITA" + row, CLEAN)));
    }

    static Stream<Arguments> marks() {
        return Stream.of(
                of(
                        "hyphens that do not break",
                        HEADER + ROW.replace("63.03.17.2001", "63\u201103\u201017\u20112001"),
                        CLEAN),
                of(
                        "digits of another keyboard",
                        HEADER
                                + ROW.replace(
                                        "63.03.17.2001;",
                                        "\uff16\uff13\uff0e\uff10\uff13\uff0e\uff11\uff17\uff0e\u0662\u0660\u0660\u0661;"),
                        CLEAN),
                of("letters of nobody", HEADER + ROW.replace("120", "\uf0b7120"), CLEAN),
                of(
                        "the mark of a footnote is no digit",
                        "KODE;TPS;L;P\n63.03.17.2001;1;12\u00b9;110\n",
                        " | NUMBER_UNREADABLE 2 12\u00b9"),
                of(
                        "a code with its name",
                        HEADER + ROW.replace("63.03.17.2001", "63.03.17.2001 - PARAMASAN BAWAH"),
                        CLEAN),
                of(
                        "a regency's code as a number",
                        "KODE KAB;KODE KEC;KODE DESA;TPS;L;P\n63.1;17;2001;1;120;110\n",
                        " | CODE_SPOILT 2 63.1"),
                of(
                        "a code of the statistics office in two parts",
                        "KODE KEC;KODE DESA;KECAMATAN;DESA;TPS;L;P\n6303170;001;Paramasan;Paramasan Bawah;1;120;110\n",
                        " | CODE_OF_BPS 2 6303170.001 [63.03.17.2001]"),
                of(
                        "one with dots where others have them",
                        HEADER + ROW.replace("63.03.17.2001", "63.03.17.0001"),
                        " | CODE_OF_BPS 2 63.03.17.0001 [63.03.17.2001]"));
    }

    static Stream<Arguments> places() {
        var above = " | PLACE_FROM_ABOVE 4  [, Desa Paramasan Bawah]";
        return Stream.of(
                of(
                        "district and village in the first column, between the rows",
                        NAMES + "KEC. PARAMASAN;;;;\nDESA PARAMASAN BAWAH;;;;\n;;1;120;110\n",
                        CLEAN + " | ROW_ASIDE 2 KEC. PARAMASAN | ROW_ASIDE 3 DESA PARAMASAN BAWAH" + above),
                of(
                        "each in two cells",
                        NAMES + "KECAMATAN;PARAMASAN;;;\nDESA;: PARAMASAN BAWAH;;;\n;;1;120;110\n",
                        CLEAN + " | ROW_ASIDE 2 KECAMATAN PARAMASAN | ROW_ASIDE 3 DESA : PARAMASAN BAWAH" + above),
                of(
                        "above the table, one village",
                        "KECAMATAN : PARAMASAN\nDESA : PARAMASAN BAWAH\nNO TPS;L;P;JUMLAH\n1;120;110;230\n",
                        CLEAN + above),
                of(
                        "above the table, one district beside its regency",
                        "KECAMATAN;: PARAMASAN;;KABUPATEN : BANJAR\nNO;NAMA DESA;NO TPS;L;P\n1;PARAMASAN BAWAH;1;120;110\n",
                        CLEAN),
                of(
                        "in the sentence above the table",
                        "REKAPITULASI DPT KECAMATAN PARAMASAN KABUPATEN BANJAR\nDESA;NO TPS;L;P\nPARAMASAN BAWAH;1;120;110\n",
                        CLEAN),
                of(
                        "districts between villages, beside their number",
                        "NO;DESA;TPS;L;P\nI;KEC. MARTAPURA;;;\n1;JAWA;1;9;8\nII;KEC. PARAMASAN;;;\n1;PARAMASAN BAWAH;1;120;110\n",
                        "63.03.05.1003/1: 9+8, " + CLEAN
                                + " | ROW_ASIDE 2 I KEC. MARTAPURA | ROW_ASIDE 4 II KEC. PARAMASAN"),
                of(
                        "how many stations it has behind its name",
                        NAMES + "KECAMATAN PARAMASAN (6 DESA);;;;\nDESA PARAMASAN BAWAH : 1 TPS;;;;\n;;1;120;110\n",
                        CLEAN + " | ROW_ASIDE 2 KECAMATAN PARAMASAN (6 DESA)"
                                + " | ROW_ASIDE 3 DESA PARAMASAN BAWAH : 1 TPS" + above),
                of(
                        "a village whose district nobody names",
                        "DESA;NO TPS;L;P\nPARAMASAN BAWAH;1;120;110\n",
                        " | COLUMN_MISSING 1  [CODE]"));
    }

    static Stream<Arguments> listMarks() {
        return Stream.of(
                        "17 - Paramasan;2001 - Paramasan Bawah",
                        "17. PARAMASAN;2001 PARAMASAN BAWAH",
                        "Paramasan (17);Paramasan Bawah (2001)",
                        "PARAMASAN - 63.03.17;PARAMASAN BAWAH - 63.03.17.2001",
                        "1.PARAMASAN;2.PARAMASAN BAWAH",
                        "I. PARAMASAN;a. PARAMASAN BAWAH",
                        "DIST. PARAMASAN;KAMP. PARAMASAN BAWAH",
                        "KEMANTREN PARAMASAN;GP. PARAMASAN BAWAH",
                        "PARAMASAN (KAB. BANJAR);PARAMASAN BAWAH, KEC. PARAMASAN",
                        "Kecamatan Paramasan / Kab. Banjar;Desa Paramasan Bawah Kec. Paramasan")
                .map(names -> of(names, NAMES + names + ";1;120;110\n", CLEAN));
    }

    static Stream<Arguments> initials() {
        var found = "63.03.17.2005/1: 120+110";
        return Stream.concat(
                Stream.of("b. RANTAU 01", "B) RANTAU 01", "II. RANTAU 01", "3. RANTAU 01")
                        .map(name -> of(name, NAMES + "PARAMASAN;" + name + ";1;120;110\n", found)),
                Stream.of(
                        of(
                                "the initial of a name is no mark of a list",
                                NAMES + "PARAMASAN;S. RANTAU 01;1;120;110\n",
                                " | VILLAGE_NOT_FOUND 2 S. Rantau 01 [Paramasan, Rantau 01]"),
                        of(
                                "nor beside the code of another village",
                                HEADER + "63.03.17.2005;Paramasan;S. Rantau 01;1;120;110;230\n",
                                found + " | NAME_DIFFERS 2 S. Rantau 01 [Rantau 01, 63.03.17.2005, ]")));
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                of(
                        "stages written out above their columns",
                        "KODE;TPS;DAFTAR PEMILIH SEMENTARA;;DAFTAR PEMILIH TETAP;\n;;L;P;L;P\n63.03.17.2001;1;119;109;120;110\n",
                        CLEAN),
                of(
                        "the list of another election beside it",
                        "KODE;TPS;DPT PEMILU L;DPT PEMILU P;DPT PILKADA L;DPT PILKADA P\n63.03.17.2001;1;119;109;120;110\n",
                        " | COLUMN_AMBIGUOUS 1 DPT PEMILU L, DPT PILKADA L [MALE]"
                                + " | COLUMN_AMBIGUOUS 1 DPT PEMILU P, DPT PILKADA P [FEMALE]"),
                of(
                        "titles in four rows",
                        "KODE;TPS;REKAPITULASI DPT;;\n;;PILKADA 2024;;\n;;JUMLAH PEMILIH;;\n;;L;P;L+P\n63.03.17.2001;1;120;110;230\n",
                        CLEAN),
                of(
                        "the name of a thing",
                        "KODE;NO TPS;NAMA SLS;NAMA MASJID;L;P\n63.03.17.2001;1;RT 1;Nur;120;110\n",
                        CLEAN),
                of(
                        "the name of an officer",
                        "KODE;NO TPS;NAMA PETUGAS;L;P\n63.03.17.2001;1;A;120;110\n",
                        "tally.person"));
    }

    static Stream<Arguments> unsaidPlaces() {
        return Stream.of(
                Arguments.of(
                        "a code that only a spreadsheet can work out",
                        book(it -> fill(
                                it,
                                "DPT",
                                "KECAMATAN;DESA;KODE;TPS;L;P",
                                "Paramasan;Paramasan Bawah;=A1&B1;1;120;110")),
                        " | FORMULA 2 =…"),
                Arguments.of(
                        "a village that only a spreadsheet can work out does not stand for the one above",
                        book(it -> fill(
                                it,
                                "DPT",
                                NAMES.strip(),
                                "Paramasan;Paramasan Bawah;1;120;110",
                                "Paramasan;=A1&B1;1;9;8",
                                ";;2;7;6")),
                        CLEAN + " | FORMULA 3 =… | PLACE_MISSING 4 "),
                Arguments.of(
                        "a name that is worked out beside a code",
                        book(it -> fill(it, "DPT", "KODE;DESA;TPS;L;P", "63.03.17.2001;=A1&B1;1;120;110")),
                        CLEAN),
                Arguments.of(
                        "hidden columns of the same titles",
                        book(it -> {
                            var sheet = fill(it, "DPT", "KODE;TPS;L;P;L;P", "6303172001;1;1;1;120;110");
                            sheet.setColumnHidden(2, true);
                            sheet.setColumnWidth(3, 1);
                        }),
                        CLEAN),
                of("a file of nothing but notes", HEADER + "63.03.17.2001,1,120,110,230\n", "tally.rows.none"),
                of(
                        "a part of one is no thousand",
                        "KODE;TPS;L;P\n63.03.17.2001;1;0.120;110\n",
                        " | NUMBER_UNREADABLE 2 0.120"));
    }

    static Stream<Arguments> stacked() {
        var lists = "%s KECAMATAN PARAMASAN\nDESA;TPS;L;P\nParamasan Bawah;1;120;110\nJUMLAH;1;120;110\n"
                + "%s KECAMATAN MARTAPURA TAHUN 2024\nDESA;TPS;L;P\nJawa;1;9;8\n";
        return Stream.of("DAFTAR PEMILIH TETAP", "REKAP", "REKAPITULASI DPT", "DPT PILKADA")
                .map(title -> of(
                        "districts below each other: " + title,
                        lists.replace("%s", title),
                        CLEAN + ", 63.03.05.1003/1: 9+8 | ROW_ASIDE 5 " + title + " KECAMATAN MARTAPURA TAHUN 2024"));
    }

    static Stream<Arguments> titledOtherwise() {
        var stations = Stream.of(
                        "NO URUT TPS",
                        "KODE TPS",
                        "NOMOR TPS (3 DIGIT)",
                        "TPS/LOKASI",
                        "NO. TEMPAT PEMUNGUTAN SUARA",
                        "Tempat Pemungutan Suara (TPS)",
                        "NOMOR TPS;NAMA DAN ALAMAT TPS",
                        "NOMOR TPS;NAMA PONPES")
                .map(title -> of(
                        title,
                        "KODE;" + title + ";L;P\n63.03.17.2001;1;" + (title.contains(";") ? "x;" : "") + "120;110\n",
                        CLEAN));
        var villages = Stream.of(
                        "KECAMATAN;DESA/KELURAHAN/NAMA LAIN",
                        "KECAMATAN;DESA ATAU SEBUTAN LAIN/KELURAHAN",
                        "WILAYAH KECAMATAN;WILAYAH DESA",
                        "KECAMATAN;DS/KEL",
                        "KECAMATAN;NAGORI")
                .map(titles -> of(titles, titles + ";TPS;L;P\nParamasan;Paramasan Bawah;1;120;110\n", CLEAN));
        var person =
                of("their names and addresses", "KODE;TPS;NAMA DAN ALAMAT PEMILIH;L;P\n1;1;A;1;2\n", "tally.person");
        return Stream.of(stations, villages, Stream.of(person)).flatMap(all -> all);
    }

    static Stream<Arguments> shortened() {
        return Stream.concat(
                Stream.of("Sei Jawa", "SEI. JAWA", "Sui Jawa", "Ds. Sei Jawa")
                        .map(name -> of(name, NAMES + "Paramasan;" + name + ";1;9;8\n", "63.03.17.2006/1: 9+8")),
                Stream.of(
                        of("Tj. and a number", NAMES + "Paramasan;Tj. Hulu II;1;9;8\n", "63.03.17.2007/1: 9+8"),
                        of("a word twice", NAMES + "Paramasan;Jalan2;1;9;8\n", "63.03.17.2008/1: 9+8"),
                        of(
                                "a letter may be any word",
                                NAMES + "Paramasan;S. Jawa;1;9;8\n",
                                " | VILLAGE_NOT_FOUND 2 S. Jawa [Paramasan, ]")));
    }

    static Stream<Arguments> stagesBeside() {
        return Stream.of(
                of(
                        "a sum of another stage is none of these",
                        "KODE;TPS;TOTAL DPS;DPT L;DPT P\n63.03.17.2001;1;228;120;110\n",
                        CLEAN),
                of(
                        "voters for the time being and for good",
                        "KODE;TPS;PEMILIH SEMENTARA;;PEMILIH TETAP;\n;;L;P;L;P\n63.03.17.2001;1;119;109;120;110\n",
                        CLEAN),
                of(
                        "men and women of one stage, the sum of another",
                        "KODE;TPS;DPS L;DPS P;DPT L+P\n63.03.17.2001;1;120;110;230\n",
                        CLEAN + " | STAGE_DIFFERS 1 DPS L [DPS, DPT]"));
    }

    private static String titled(String titles) {
        return "KODE;" + titles + "\n63.03.17.2001;1;120;110;230\n";
    }

    static Stream<Arguments> names() {
        return Stream.of(
                of("KEC. before a district", NAMES + "KEC. PARAMASAN;PARAMASAN BAWAH;1;120;110\n", CLEAN),
                of("a code before a district", NAMES + "63.03.17 Paramasan;Paramasan Bawah;1;120;110\n", CLEAN),
                of("a number before a district", NAMES + "17 PARAMASAN;PARAMASAN BAWAH;1;120;110\n", CLEAN),
                of(
                        "the regency behind a district",
                        NAMES + "Kecamatan Paramasan, Kab. Banjar;Paramasan Bawah;1;120;110\n",
                        CLEAN),
                of("the kind behind a name", NAMES + "PARAMASAN (KEC.);PARAMASAN BAWAH (DESA);1;120;110\n", CLEAN),
                of("DESA: before a village", NAMES + "PARAMASAN;DESA : PARAMASAN BAWAH;1;120;110\n", CLEAN),
                of("DS. before a village", NAMES + "PARAMASAN;DS. PARAMASAN BAWAH;1;120;110\n", CLEAN),
                of(
                        "KEL. and a number before a village",
                        NAMES + "PPK Paramasan;1. KEL. Paramasan Bawah;1;120;110\n",
                        CLEAN),
                of("DESA before a village", NAMES + "PARAMASAN;DESA PARAMASAN BAWAH;1;120;110\n", CLEAN),
                of(
                        "a name that begins with Desa",
                        NAMES + "PARAMASAN;DESA BARU;1;120;110\n",
                        "63.03.17.2004/1: 120+110"),
                of(
                        "a Roman number is the same number",
                        NAMES + "PARAMASAN;RANTAU II;1;120;110\n",
                        " | VILLAGE_NOT_FOUND 2 Rantau II [Paramasan, Rantau 02]"),
                of(
                        "another number is another village",
                        NAMES + "PARAMASAN;RANTAU III;1;120;110\n",
                        " | VILLAGE_NOT_FOUND 2 Rantau III [Paramasan, ]"),
                of("a station with a dot", HEADER + ROW.replace(";1;120", ";01.;120"), CLEAN));
    }

    @Test
    void takesTheStageThatWasChosenForTheFile() {
        var file = "KODE;TPS;DPS L;DPS P;DPT L;DPT P\n63.03.17.2001;1;119;109;120;110\n".getBytes(UTF_8);

        assertThat(new Outcomes(importer, imports, jdbc).of(file, ListStage.DPS))
                .isEqualTo("63.03.17.2001/1: 119+109");
        assertThat(new Outcomes(importer, imports, jdbc).of(file, ListStage.OTHER))
                .contains("COLUMN_AMBIGUOUS");
    }

    private static Arguments of(String kind, String text, String expected) {
        return Arguments.of(kind, text.getBytes(UTF_8), expected);
    }

    private static byte[] book(Consumer<Workbook> fill) {
        return Workbooks.of(fill);
    }

    private static String[] lines(String text) {
        return text.split("\n");
    }
}
