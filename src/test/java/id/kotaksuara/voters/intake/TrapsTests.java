package id.kotaksuara.voters.intake;

import static id.kotaksuara.voters.intake.Workbooks.fill;
import static id.kotaksuara.voters.intake.Workbooks.locked;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.Staging;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Every kind of dirt that offices send, each as a small file of its own, through the whole of reading and checking. */
@VotersTest
@TestPropertySource(properties = "kotaksuara.voters.most-rows=1000")
class TrapsTests {

    private static final String CLEAN = "63.03.17.2001/1: 120+110";
    private static final String HEADER = "KODE;NO TPS;L;P;L+P\n";
    private static final String ROW = "63.03.17.2001;1;120;110;230\n";

    @Autowired
    VoterListImporter importer;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        jdbc.sql("insert into district values ('63.03.01', '63.03', 'Aluh Aluh'),"
                        + " ('63.03.02', '63.03', 'Rambang Kapak Tengah')")
                .update();
        jdbc.sql("insert into village values ('63.03.01.2001', '63.03.01', 'BTS. Ulu'),"
                        + " ('63.03.01.2002', '63.03.01', 'Pa''au'), ('63.03.17.1003', '63.03.17', 'Jawa')")
                .update();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"shapes", "numbers", "names", "sums", "faults", "refusals"})
    void reads(String trap, byte[] file, String expected) {
        assertThat(outcome(file)).isEqualTo(expected);
    }

    static Stream<Arguments> shapes() {
        var text = HEADER + ROW;
        return Stream.of(
                trap("commas", text.replace(';', ','), CLEAN),
                trap("semicolons", text, CLEAN),
                trap("tabs", text.replace(';', '\t'), CLEAN),
                trap("UTF-8 with its mark", "\uFEFF" + text, CLEAN),
                trap("UTF-16 as a spreadsheet saves it", ("\uFEFF" + text).getBytes(UTF_16LE), CLEAN),
                trap(
                        "Windows-1252",
                        ("KODE;DESA;NO TPS;L;P\n63.03.17.2001;Paramasan Bawah – é;1;120;110\n")
                                .getBytes(Charset.forName("windows-1252")),
                        CLEAN + " | NAME_DIFFERS 2 DESA Paramasan Bawah – é"),
                trap("CRLF", text.replace("\n", "\r\n"), CLEAN),
                trap("line breaks in quotes", "\"KODE\nDESA\";\"NO\nTPS\";L;P\n" + ROW.replace(";230", ""), CLEAN),
                trap("title rows", "DAFTAR PEMILIH TETAP\nKABUPATEN BANJAR;;;;\n\n" + text, CLEAN),
                trap("empty lines at the end", text + ";;;;\n\n;;;;\n", CLEAN),
                trap("a header in two rows", "KODE;TPS;JUMLAH PEMILIH;;\n;;L;P;L+P\n" + ROW, CLEAN),
                trap("numbered columns", HEADER + "(1);(2);(3);(4);(5)\n" + ROW, CLEAN),
                trap("a header on every page", text + HEADER, CLEAN),
                trap("columns in another order", "P;L;TPS;Kode Desa/Kel.\n110;120;1;63.03.17.2001\n", CLEAN),
                trap("a workbook", book(it -> fill(it, "DPT", lines(text))), CLEAN),
                trap("merged cells in a workbook", book(TrapsTests::merged), CLEAN),
                trap("a workbook with a page of words before the list", book(TrapsTests::wordsFirst), CLEAN),
                trap(
                        "empty rows at the end of a workbook",
                        book(it -> fill(it, "DPT", lines(text + ";;;;\n;;;;"))),
                        CLEAN),
                trap(
                        "the place only in the first of its rows",
                        "KECAMATAN;DESA;TPS;L;P\nParamasan;Paramasan Bawah;1;120;110\n;;2;9;9\n",
                        CLEAN + ", 63.03.17.2001/2: 9+9 | PLACE_FROM_ABOVE 3  "));
    }

    private static void merged(Workbook workbook) {
        var sheet = fill(
                workbook, "DPT", "REKAP DPT;;;;", "KODE;TPS;JUMLAH PEMILIH;;", ";;L;P;L+P", "6303172001;1;120;110;230");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 2, 4));
    }

    private static void wordsFirst(Workbook workbook) {
        fill(workbook, "Petunjuk", "Isi lembar berikut.", "Jangan ubah judul kolom.");
        fill(workbook, "kosong");
        fill(workbook, "DPT", lines(HEADER + ROW));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                row("a station of three digits", "63.03.17.2001;001;120;110;230", CLEAN),
                row("TPS before its number", "63.03.17.2001;TPS 001;120;110;230", CLEAN),
                row("a special station", "63.03.17.2001;901;120;110;230", "63.03.17.2001/901: 120+110"),
                row("a code without dots", "6303172001;1;120;110;230", CLEAN),
                row("a code made text by an apostrophe", "'6303172001;1;120;110;230", CLEAN),
                row("spaces around", " 63.03.17.2001 ; 1 ; 120 ; 110 ; 230 ", CLEAN),
                row("decimals of nought", "63.03.17.2001;1;120,0;110.0;230,00", CLEAN),
                row("a hyphen for nought", "63.03.17.2001;1;120;-;120", "63.03.17.2001/1: 120+0"),
                trap(
                        "thousands with dots in a total",
                        HEADER + many(4) + "JUMLAH;;1.200;1.100;2.300\n",
                        stations(4, "")),
                trap(
                        "thousands with commas in a total",
                        (HEADER + many(4)).replace(';', '|') + "JUMLAH||1,200|1,100|2,300\n",
                        stations(4, "")),
                trap(
                        "thousands with spaces and decimals",
                        HEADER + many(4) + "JUMLAH;;1 200;1.100,0;2 300\n",
                        stations(4, "")),
                trap(
                        "numbers as a workbook keeps them",
                        book(it -> fill(it, "DPT", "KODE;TPS;L;P", "6303172001;1;120;110")),
                        CLEAN));
    }

    static Stream<Arguments> names() {
        var header = "KECAMATAN;DESA;TPS;L;P\n";
        return Stream.of(
                trap("district and village", header + "Paramasan;Paramasan Bawah;1;120;110\n", CLEAN),
                trap("capitals", header + "PARAMASAN;PARAMASAN BAWAH;1;120;110\n", CLEAN),
                trap("a hyphen for a space", header + "Aluh-Aluh;BTS Ulu;1;120;110\n", "63.03.01.2001/1: 120+110"),
                trap("an apostrophe", header + "ALUH ALUH;PAAU;1;120;110\n", "63.03.01.2002/1: 120+110"),
                trap(
                        "a name that two districts have",
                        header + "Martapura;Jawa;1;120;110\nParamasan;Jawa;1;9;9\n",
                        "63.03.05.1003/1: 120+110, 63.03.17.1003/1: 9+9"),
                trap(
                        "a near name is suggested",
                        header + "Paramasan;Peramasan Bawah;1;120;110\n",
                        " | VILLAGE_NOT_FOUND 2 DESA Peramasan Bawah [Paramasan, Paramasan Bawah]"),
                trap(
                        "an unknown district",
                        header + "Kapak;Jawa;1;120;110\n",
                        " | VILLAGE_NOT_FOUND 2 DESA Jawa [Kapak, ]"),
                trap("a village alone", "DESA;TPS;L;P\nJawa;1;120;110\n", " | COLUMN_MISSING 1   [CODE]"),
                trap(
                        "names of KPU and BPS",
                        "kode_desa,no_tps,voters_male,voters_female\n63.03.17.2001,1,120,110\n",
                        CLEAN),
                trap(
                        "a code whose name is another",
                        "KODE;DESA;TPS;L;P\n63.03.17.2001;Remo;1;120;110\n",
                        CLEAN + " | NAME_DIFFERS 2 DESA Remo"),
                trap(
                        "a village the official list does not have",
                        "KODE;KECAMATAN;DESA;TPS;L;P\n63.03.17.1009;Paramasan;Baru;1;120;110\n",
                        "63.03.17.1009/1: 120+110"),
                trap(
                        "a district in a recap that does not exist",
                        "KECAMATAN;JUMLAH TPS;L+P\nMartapurra;3;1.156\n",
                        " | DISTRICT_NOT_FOUND 2 KECAMATAN Martapurra"));
    }

    static Stream<Arguments> sums() {
        return Stream.of(
                trap("a total that is right", HEADER + ROW + "JUMLAH;;120;110;230\n", CLEAN),
                trap(
                        "a total that is wrong",
                        HEADER + ROW + "TOTAL;;120;210;330\n",
                        CLEAN + " | TOTAL_DIFFERS 3 L+P 330 [330, 230, 100]"),
                trap(
                        "Prabumulih: 144.057 in the rows, 144.157 stated",
                        prabumulih(),
                        stations(241, " | TOTAL_DIFFERS 243 L+P 144157 [144157, 144057, 100]")),
                trap(
                        "a recap is compared and never imported",
                        "KECAMATAN;JUMLAH TPS;L;P;L+P\nMartapura;3;570;586;1.156\nParamasan;2;80;51;131\n",
                        "63.03.05/3: 570+586, 63.03.17/2: 80+51 | RECAP_DIFFERS 3 L+P 131"),
                trap(
                        "a recap without numbers of stations",
                        "KECAMATAN;DESA;L+P\nMartapura;Jawa;755\nParamasan;Paramasan Bawah;141\n",
                        "63.03.05.1003/-1: -1+-1, 63.03.17.2001/-1: -1+-1"),
                trap(
                        "a recap with other numbers of stations",
                        "KODE;JUMLAH TPS;L+P\n63.03.05;4;1156\n",
                        "63.03.05/4: -1+-1 | RECAP_STATIONS_DIFFER 2 JUMLAH TPS 4"),
                trap(
                        "a recap that splits otherwise",
                        "KODE;JUMLAH TPS;L;P\n63.03.05;3;571;585\n",
                        "63.03.05/3: 571+585 | RECAP_SPLIT_DIFFERS 2 L 571"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                row("L+P is not the sum", "63.03.17.2001;1;120;110;231", " | SUM_WRONG 2 L+P 231 [120, 110, 230]"),
                row("a negative number", "63.03.17.2001;1;-3;110;107", " | NUMBER_NEGATIVE 2 L -3"),
                row("no number", "63.03.17.2001;1;;110;110", " | NUMBER_MISSING 2 L "),
                row("words for a number", "63.03.17.2001;1;seratus;110;210", " | NUMBER_UNREADABLE 2 L seratus"),
                row("no station", "63.03.17.2001;;120;110;230", " | STATION_MISSING 2 NO TPS "),
                row("station nought", "63.03.17.2001;0;120;110;230", " | STATION_UNREADABLE 2 NO TPS 0"),
                row("600 voters at a Pilkada", "63.03.17.2001;1;300;300;600", "63.03.17.2001/1: 300+300"),
                row(
                        "601 voters at a Pilkada",
                        "63.03.17.2001;1;300;301;601",
                        "63.03.17.2001/1: 300+301 | TOO_MANY_VOTERS 2 L+P 601 [601, 600]"),
                row(
                        "a station without voters",
                        "63.03.17.2001;1;0;0;0",
                        "63.03.17.2001/1: 0+0 | STATION_EMPTY 2 NO TPS 1"),
                row(
                        "a village that is not known",
                        "63.03.17.2099;1;120;110;230",
                        "63.03.17.2099/1: 120+110 | VILLAGE_NOT_NAMED 2  63.03.17.2099 [VILLAGE]"),
                row(
                        "a code of another regency",
                        "63.04.17.2001;1;120;110;230",
                        " | PLACE_OUTSIDE 2 KODE 63.04.17.2001 [63.03]"),
                row(
                        "a code a spreadsheet has spoilt",
                        "6,30317E+09;1;120;110;230",
                        " | CODE_SPOILT 2 KODE 6,30317E+09"),
                row("a code of a district", "63.03.17;1;120;110;230", " | CODE_NOT_OF_VILLAGE 2 KODE 63.03.17"),
                row("no place at all", ";1;120;110;230", " | PLACE_MISSING 2 KODE "),
                trap(
                        "a station twice",
                        HEADER + ROW + ROW.replace(";1;", ";TPS 01;"),
                        CLEAN + ", " + CLEAN + " | STATION_TWICE 3 NO TPS 1 [63.03.17.2001, 2]"),
                trap(
                        "a formula",
                        book(it -> fill(it, "DPT", "KODE;TPS;L;P", "6303172001;1;=60+60;110")),
                        " | FORMULA 2 L =…"),
                trap(
                        "a sum as a formula adds nothing",
                        book(it ->
                                fill(it, "DPT", "KODE;TPS;L;P", "6303172001;1;120;110", "JUMLAH;;=SUM(C2);=SUM(D2)")),
                        CLEAN),
                trap("L+P alone is not split", "KODE;TPS;L+P\n63.03.17.2001;1;230\n", " | SPLIT_MISSING 1 L+P "));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                trap("0 bytes", new byte[0], "sheet.empty"),
                trap("a mark and nothing else", "\uFEFF", "sheet.empty"),
                trap(
                        "an ODS",
                        "PK\u0003\u0004          mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
                        "sheet.ods"),
                trap("binary", new byte[] {1, 2, 0, 3, 4}, "sheet.binary"),
                trap("a PDF", "%PDF-1.7 …", "sheet.pdf"),
                trap("a web page", "<!DOCTYPE html><table><tr><td>KODE", "sheet.html"),
                trap("no table", "Kepada Yth. Ketua KPU,\nbersama ini kami sampaikan.\n", "tally.header.none"),
                trap("no header", ROW + ROW, "tally.header.none"),
                trap("two headers alike", "KODE;TPS;L;L;P\n" + ROW, "tally.header.twice"),
                trap("a header without rows", HEADER, "tally.rows.none"),
                trap("a quotation mark that never ends", HEADER + "\"" + "6303;".repeat(300_000), "sheet.broken"),
                trap(
                        "a workbook under a password",
                        locked(book(it -> fill(it, "DPT", "KODE;TPS;L;P"))),
                        "sheet.office_97"),
                trap(
                        "a workbook without any list",
                        book(it -> {
                            fill(it, "a", "Kepada Yth.");
                            fill(it, "b", "KPU");
                        }),
                        "tally.header.none"),
                trap("more rows than any list has", HEADER + many(1001), "tally.rows.many"),
                trap("names", "KODE;TPS;L;P;NAMA PEMILIH\n6303172001;1;2;3;A\n", "tally.person"),
                trap("NIK by its title", "NIK;KODE;TPS;L;P\n1;6303172001;1;2;3\n", "tally.person"),
                trap(
                        "NIK by its digits",
                        "KODE;TPS;L;P;KET\n6303172001;1;2;3;6303051003900001\n",
                        "tally.person.number"),
                trap("NIK with dots", "KODE;TPS;L;P;KET\n6303172001;1;2;3;630305.100390.0001\n", "tally.person.number"),
                trap(
                        "NIK on a sheet that nobody reads",
                        book(it -> {
                            fill(it, "DPT", lines(HEADER + ROW));
                            fill(it, "Nama", "NO;NIK;ALAMAT", "1;'63;Jawa");
                        }),
                        "tally.person"),
                trap(
                        "NIK far down on a sheet that nobody reads",
                        book(it -> {
                            fill(it, "DPT", lines(HEADER + ROW));
                            fill(it, "Lain", lines("a\n".repeat(60) + "'6303051003900001"));
                        }),
                        "tally.person.number"));
    }

    /** Rows of stations from 1 on, each with 300 men and 275 women. */
    private static String many(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(i -> "63.03.17.2001;" + i + ";300;275;575\n")
                .collect(Collectors.joining());
    }

    private static String stations(int rows, String faults) {
        return rows + " stations" + faults;
    }

    private static String prabumulih() {
        return HEADER
                + IntStream.rangeClosed(1, 240)
                        .mapToObj(i -> "63.03.17.2001;" + i + ";300;300;600\n")
                        .collect(Collectors.joining())
                + "63.03.17.2001;241;27;30;57\nJUMLAH;;;;144.157\n";
    }

    private static Arguments row(String trap, String row, String expected) {
        return trap(trap, HEADER + row + "\n", expected);
    }

    private static Arguments trap(String trap, String text, String expected) {
        return trap(trap, text.getBytes(UTF_8), expected);
    }

    private static Arguments trap(String trap, byte[] file, String expected) {
        return Arguments.of(trap, file, expected);
    }

    private static byte[] book(Consumer<Workbook> fill) {
        return Workbooks.of(fill);
    }

    private static String[] lines(String text) {
        return text.split("\n");
    }

    /** What was understood, then what is wrong with it; or the reason for which it was refused. */
    private String outcome(byte[] file) {
        try {
            var what = new NewImport(World.ELECTION, "63.03", ListStage.DPT, "", false, null, "banjar.csv");
            int number = importer.checkNow(what, new ByteArrayInputStream(file));
            var it = imports.withNumber(World.ELECTION, "63.03", number);
            return understood(it) + faults(it);
        } catch (RuleBroken refused) {
            return refused.key();
        }
    }

    private String understood(VoterImport it) {
        var rows = it.rowCount() == 0
                ? List.<String>of()
                : jdbc.sql(Staging.named(
                                "select region_code || '/' || number || ': ' || male || '+' || female from {row} r"
                                        + " join {place} p using (place) where region_code is not null order by r.line",
                                it))
                        .query(String.class)
                        .list();
        return rows.size() > 3 ? rows.size() + " stations" : String.join(", ", rows);
    }

    /** Numbers and names that the sentence needs only where a trap is about them. */
    private String faults(VoterImport it) {
        return jdbc
                .sql("select kind, line, column_name, value, details from voter_import_fault where import_id = ?"
                        + " order by line, kind")
                .param(it.id())
                .query((row, i) -> " | " + row.getString(1) + " " + row.getInt(2) + " " + row.getString(3) + " "
                        + row.getString(4)
                        + details(row.getString(1), (String[]) row.getArray(5).getArray()))
                .list()
                .stream()
                .collect(Collectors.joining());
    }

    private static String details(String kind, String[] details) {
        boolean told = details.length > 0
                && !kind.startsWith("NAME")
                && !kind.startsWith("PLACE_FROM")
                && !kind.startsWith("RECAP")
                && !kind.startsWith("DISTRICT");
        return told ? " " + Arrays.toString(details) : "";
    }
}
