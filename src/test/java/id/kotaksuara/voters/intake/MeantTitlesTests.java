package id.kotaksuara.voters.intake;

import static id.kotaksuara.voters.intake.Workbooks.fill;
import static java.util.function.Function.identity;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Places that stand above rows and not in them. */
class MeantTitlesTests extends MeantFiles {

    static Stream<Arguments> files() {
        return Stream.of(titles(), titledOtherwise(), unsaidPlaces(), stacked()).flatMap(identity());
    }

    private static Stream<Arguments> titles() {
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

    private static Stream<Arguments> titledOtherwise() {
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

    private static Stream<Arguments> unsaidPlaces() {
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
                        "a village above its stations that only a spreadsheet can work out",
                        book(it -> fill(
                                it,
                                "DPT",
                                NAMES.strip(),
                                "Paramasan;Paramasan Bawah;1;120;110",
                                ";=A1&B1;;;",
                                ";;1;9;8",
                                ";;2;7;6")),
                        CLEAN + " | FORMULA 3 =… | ROW_ASIDE 3  | PLACE_MISSING 4 "),
                Arguments.of(
                        "a district above its villages that only a spreadsheet can work out",
                        book(it -> fill(
                                it,
                                "DPT",
                                NAMES.strip(),
                                "Paramasan;Paramasan Bawah;1;120;110",
                                "=A1&B1;;;;",
                                ";Rantau 02;1;9;8")),
                        CLEAN + " | FORMULA 3 =… | ROW_ASIDE 3  | VILLAGE_NOT_FOUND 4 Rantau 02 [, ]"),
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

    private static Stream<Arguments> stacked() {
        var lists = "%s KECAMATAN PARAMASAN\nDESA;TPS;L;P\nParamasan Bawah;1;120;110\nJUMLAH;1;120;110\n"
                + "%s KECAMATAN MARTAPURA TAHUN 2024\nDESA;TPS;L;P\nJawa;1;9;8\n";
        return Stream.of("DAFTAR PEMILIH TETAP", "REKAP", "REKAPITULASI DPT", "DPT PILKADA")
                .map(title -> of(
                        "districts below each other: " + title,
                        lists.replace("%s", title),
                        CLEAN + ", 63.03.05.1003/1: 9+8 | ROW_ASIDE 5 " + title + " KECAMATAN MARTAPURA TAHUN 2024"));
    }
}
