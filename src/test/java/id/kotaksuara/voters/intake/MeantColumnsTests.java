package id.kotaksuara.voters.intake;

import static id.kotaksuara.voters.intake.Workbooks.fill;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.voters.imports.ListStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Columns: what each means, and which of several is meant. */
class MeantColumnsTests extends MeantFiles {

    static Stream<Arguments> files() {
        return Stream.of(rivals(), headings(), stages(), stagesBeside(), kinds())
                .flatMap(identity());
    }

    private static Stream<Arguments> rivals() {
        return Stream.of(
                of(
                        "the code of a station beside its number",
                        "KODE;ID TPS;NO TPS;L;P\n63.03.17.2001;7;1;120;110\n",
                        CLEAN),
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

    private static Stream<Arguments> headings() {
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

    private static Stream<Arguments> stages() {
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

    private static Stream<Arguments> stagesBeside() {
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

    private static Stream<Arguments> kinds() {
        var row = "\nParamasan;Paramasan Bawah;1;120;110\n";
        return Stream.of(
                        "KECAMATAN;NAGARI/KELURAHAN",
                        "DISTRIK;KAMPUNG / KELURAHAN",
                        "KAPANEWON/KEMANTREN;KALURAHAN",
                        "NAMA KECAMATAN;NAMA DESA ATAU KELURAHAN",
                        "PPD;KAMPUNG/DESA")
                .flatMap(titles -> Stream.of(of(titles, titles + ";NO TPS;LELAKI;WANITA" + row, CLEAN)));
    }

    @Test
    void takesTheStageThatWasChosenForTheFile() {
        var file = "KODE;TPS;DPS L;DPS P;DPT L;DPT P\n63.03.17.2001;1;119;109;120;110\n".getBytes(UTF_8);

        assertThat(outcome(file, ListStage.DPS)).isEqualTo("63.03.17.2001/1: 119+109");
        assertThat(outcome(file, ListStage.OTHER)).contains("COLUMN_AMBIGUOUS");
    }

    private static String titled(String titles) {
        return "KODE;" + titles + "\n63.03.17.2001;1;120;110;230\n";
    }
}
