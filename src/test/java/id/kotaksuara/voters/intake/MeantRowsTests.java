package id.kotaksuara.voters.intake;

import static id.kotaksuara.voters.intake.Workbooks.fill;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.util.function.Function.identity;

import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.params.provider.Arguments;

/** What is in a file beside its rows, or written as no plain cell: hidden, noted, marked. */
class MeantRowsTests extends MeantFiles {

    static Stream<Arguments> files() {
        return Stream.of(unseen(), asides(), marks(), listMarks()).flatMap(identity());
    }

    private static Stream<Arguments> unseen() {
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
                Arguments.of("a hidden sheet before the list", book(MeantRowsTests::hiddenSheet), CLEAN),
                Arguments.of(
                        "a hidden row",
                        book(it ->
                                fill(it, "DPT", lines(HEADER + ROW)).getRow(1).setZeroHeight(true)),
                        CLEAN + " | ROW_HIDDEN 2 63.03.17.2001 Paramasan Paramasan Bawah 1 120 110 230"),
                Arguments.of("a hidden row of titles", book(MeantRowsTests::hiddenTitles), CLEAN),
                Arguments.of("hidden columns beside those that are seen", book(MeantRowsTests::hiddenColumns), CLEAN),
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
                Arguments.of("formulas whose values are there", book(MeantRowsTests::workedOut), CLEAN));
    }

    private static Stream<Arguments> asides() {
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

    private static Stream<Arguments> marks() {
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

    private static Stream<Arguments> listMarks() {
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
}
