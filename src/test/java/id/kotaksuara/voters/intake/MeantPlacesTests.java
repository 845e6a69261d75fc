package id.kotaksuara.voters.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.voters.imports.ListStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Places as files name them: by codes, by names, shortened, numbered. */
class MeantPlacesTests extends MeantFiles {

    static Stream<Arguments> files() {
        return Stream.of(codes(), places(), initials(), shortened(), names(), ditto())
                .flatMap(identity());
    }

    private static Stream<Arguments> codes() {
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

    private static Stream<Arguments> places() {
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

    private static Stream<Arguments> initials() {
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

    private static Stream<Arguments> shortened() {
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

    private static Stream<Arguments> names() {
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

    private static Stream<Arguments> ditto() {
        return Stream.of("sda", "S.d.a.", "idem", "\u3003", "-\u201d-", ",,")
                .map(mark -> of(
                        mark,
                        NAMES
                                + "Paramasan;Paramasan Bawah;1;120;110\n%s;%s;2;10;9\n%s;Rantau 02;1;9;8\n"
                                        .replace("%s", mark),
                        CLEAN + ", 63.03.17.2001/2: 10+9, 63.03.17.2002/1: 9+8"
                                + " | PLACE_FROM_ABOVE 3  [, Paramasan Bawah]"));
    }

    @Test
    void findsADistrictWhoseNameIsShortenedInARecapToo() {
        jdbc.sql("insert into district values ('63.03.09', '63.03', 'Sungai Tabuk')")
                .update();

        assertThat(outcome(
                        "KECAMATAN;JUMLAH TPS;L+P\nSei Tabuk;1;200\nParamasan;1;230\n".getBytes(UTF_8), ListStage.DPT))
                .doesNotContain("DISTRICT_NOT_FOUND");
    }
}
