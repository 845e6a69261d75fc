package id.kotaksuara.voters.intake;

import static java.util.function.Function.identity;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Sums of all kinds, beside the rows that they add up and in the middle of them. */
class MeantSumsTests extends MeantFiles {

    static Stream<Arguments> files() {
        return Stream.of(sums(), sumsOfSpreadsheets(), wordedSums(), rules()).flatMap(identity());
    }

    private static Stream<Arguments> sums() {
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

    private static Stream<Arguments> sumsOfSpreadsheets() {
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

    private static Stream<Arguments> wordedSums() {
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

    private static Stream<Arguments> rules() {
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
}
