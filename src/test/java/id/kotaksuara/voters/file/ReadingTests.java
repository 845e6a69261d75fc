package id.kotaksuara.voters.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTests {

    private static final String HEADER = "KODE_DESA,PROVINSI,KABUPATEN_KOTA,KECAMATAN,DESA_KELURAHAN,NO_TPS,L,P,L+P";
    private static final String PLACE = "63.03.17.2001,KALIMANTAN SELATAN,BANJAR,PARAMASAN,PARAMASAN BAWAH,";

    @Test
    void readsAListAsAnOfficeUploadsIt() {
        var read = Read.of(HEADER, PLACE + "1,120,110,230", PLACE + "TPS 002,99,101,200");

        assertThat(read.said()).containsExactly("63.03.17.2001/1: 120+110", "63.03.17.2001/2: 99+101");
        assertThat(read.faults()).isEmpty();
        assertThat(read.counts().get(0).place()).isSameAs(read.counts().get(1).place());
        assertThat(read.counts().get(0).place().village()).isEqualTo("Paramasan Bawah");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KODE;NO TPS;L;P;L+P|6303172001;001;120;110;230",
                "L+P\tP\tL\tTPS\tKode Desa/Kel.|230\t110\t120\tTPS 1\t63.03.17.2001",
                "\uFEFFKode,Tps,Laki-laki,Perempuan,Jumlah|63.03.17.2001,1,120,110,230",
                "No;Kode Wilayah;Nomor TPS;Jumlah Pemilih L;Jumlah Pemilih P|1;6303172001;1;120;110",
                "Village code;Polling station;Men;Women;Total|6303172001;1;120;110;230",
                "village_code,tps_no,voters_male,voters_female|63.03.17.2001,1,120,110",
                "\"KODE\",\"NO\nTPS\",\"L\",\"P\"|\"6303172001\",\"1\",\"120\",\"110\"",
                "DAFTAR PEMILIH TETAP;;;;|KABUPATEN BANJAR;;;;|;;;;|KODE;NO TPS;L;P;L+P|63.03.17.2001;1;120;110;230|;;;;",
                "KODE;TPS;JUMLAH PEMILIH;;|;;L;P;L+P|(1);(2);(3);(4);(5)|63.03.17.2001;1;120;110;230",
                "KODE;TPS;L;P|63.03.17.2001;1;120;110|KODE;TPS;L;P",
                "KODE;TPS;L;P|63.03.17.2001;1;120;110|JUMLAH;;120;110"
            })
    void readsTheSameFromEveryShape(String file) {
        var read = Read.of(file.split("\\|"));

        assertThat(read.said()).containsExactly("63.03.17.2001/1: 120+110");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void keepsTheDistrictOfATitleBelowTheTitlesOfItsVillages() {
        var read = Read.of(
                "KECAMATAN;DESA;TPS;L;P",
                "KECAMATAN GAMBUT;;;;",
                ";KELURAHAN GAMBUT;;;",
                ";;1;120;110",
                ";KEL. GAMBUT BARAT;;;",
                ";;1;9;8",
                "KECAMATAN ARANIO;;;;",
                ";KELURAHAN TIWINGAN;;;",
                ";;1;7;6");

        assertThat(places(read)).containsExactly("Gambut/Gambut", "Gambut/Gambut Barat", "Aranio/Tiwingan");
    }

    @Test
    void takesDistrictAndVillageOfATitleFromTheirColumns() {
        var read = Read.of(
                "KECAMATAN;DESA;TPS;L;P",
                "Aranio;Tiwingan;1;7;6",
                "Gambut;Kel. Jawa;;;",
                ";;1;120;110",
                "KEC. MARTAPURA;JAWA;;;",
                ";;1;9;8",
                "Kampung Melayu;Kel. Jawa;;;",
                ";;1;3;2",
                "DESA : REMO;KECAMATAN : ARANIO;;;",
                ";;1;5;4");

        assertThat(places(read))
                .containsExactly(
                        "Aranio/Tiwingan", "Gambut/Jawa", "Martapura/Jawa", "Kampung Melayu/Jawa", "Aranio/Desa Remo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DESA : REMO;KECAMATAN : ARANIO",
                "DESA : REMO;;KECAMATAN;: ARANIO",
                "DESA : REMO|KECAMATAN : ARANIO|KABUPATEN : BANJAR",
                "KECAMATAN : ARANIO|DESA : REMO"
            })
    void findsTheVillageAboveTheTableInWhateverOrder(String titles) {
        var read = Read.of((titles + "|NO TPS;L;P;JUMLAH|1;120;110;230").split("\\|"));

        assertThat(places(read)).containsExactly("Aranio/Desa Remo");
    }

    private static List<String> places(Read read) {
        return read.counts().stream()
                .map(count -> count.place().district() + "/" + count.place().village())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KELUA", "KOTA BANGUN", "KABAT", "SUNGAI KECIL", "KECAMATAN KOTA BANGUN"})
    void takesASumForThatOfWhatBearsItsName(String district) {
        var name = district.replace("KECAMATAN ", "");
        var read = Read.of(
                "KECAMATAN;DESA;TPS;L;P",
                "ARANIO;TIWINGAN;1;7;6",
                name + ";PADANG;1;120;110",
                name + ";BARU;1;9;8",
                "JUMLAH " + district + ";;;129;118");

        assertThat(read.kinds()).isEmpty();
        assertThat(read.counts()).hasSize(3);
    }

    @Test
    void holdsASumAgainstTheWholeWhereItSaysSo() {
        var read = Read.of("KODE;TPS;L;P", "63.03.17.2001;1;120;110", "63.03.17.2002;1;9;8", "JUMLAH KAB. BANJAR;;9;8");

        assertThat(read.kinds()).containsExactly(FaultKind.TOTAL_DIFFERS);
    }

    @Test
    void readsTheEncodingsOfOffices() {
        var text = "KODE;DESA;TPS;L;P\r\n6303172001;Rantau é;1;120;110\r\n";
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            var read = Read.of(text, charset, null);

            assertThat(read.counts().get(0).place().village()).isEqualTo("Rantau é");
        }
        assertThat(Read.of("\uFEFF" + text.replace(';', '\t'), StandardCharsets.UTF_16LE, null)
                        .said())
                .hasSize(1);
    }

    @Test
    void takesAnEmptyPlaceFromAboveAndSaysSo() {
        var read = Read.of("KECAMATAN;DESA;TPS;L;P", "Paramasan;Angkipih;1;120;110", ";;2;99;101", ";Remo;1;9;8");

        assertThat(read.said()).containsExactly("Angkipih/1: 120+110", "Angkipih/2: 99+101", "Remo/1: 9+8");
        assertThat(read.kinds()).containsExactly(FaultKind.PLACE_FROM_ABOVE);
        assertThat(read.counts().get(2).place().district()).isEqualTo("Paramasan");
    }

    @Test
    void namesLineColumnAndValueOfAFault() {
        var read = Read.of(HEADER, PLACE + "1,12x,110,230");

        assertThat(read.faults()).containsExactly(Fault.of(FaultKind.NUMBER_UNREADABLE, 2, "L", "12x"));
        assertThat(read.counts()).isEmpty();
    }

    @Test
    void findsEveryFaultOfARow() {
        assertThat(faultOf("1,,110,230")).isEqualTo(FaultKind.NUMBER_MISSING);
        assertThat(faultOf("1,-3,110,107")).isEqualTo(FaultKind.NUMBER_NEGATIVE);
        assertThat(faultOf("1,120,110,231")).isEqualTo(FaultKind.SUM_WRONG);
        assertThat(faultOf(",120,110,230")).isEqualTo(FaultKind.STATION_MISSING);
        assertThat(faultOf("1a,120,110,230")).isEqualTo(FaultKind.STATION_UNREADABLE);
        assertThat(faultOf("1,300,301,601")).isEqualTo(FaultKind.TOO_MANY_VOTERS);
        assertThat(faultOf("1,0,0,0")).isEqualTo(FaultKind.STATION_EMPTY);
    }

    private static FaultKind faultOf(String cells) {
        return Read.of(HEADER, PLACE + cells).kinds().get(0);
    }

    @Test
    void acceptsAStationAtItsLimit() {
        assertThat(Read.of(HEADER, PLACE + "1,300,300,600").faults()).isEmpty();
    }

    @Test
    void findsEveryFaultOfACode() {
        var header = "KODE;TPS;L;P";
        assertThat(Read.of(header, "6,30305E+09;1;2;3").kinds()).containsExactly(FaultKind.CODE_SPOILT);
        assertThat(Read.of(header, "6303;1;2;3").kinds()).containsExactly(FaultKind.CODE_NOT_OF_VILLAGE);
        assertThat(Read.of(header, "630305x;1;2;3").kinds()).containsExactly(FaultKind.CODE_UNREADABLE);
        assertThat(Read.of(header, ";1;2;3").kinds()).containsExactly(FaultKind.PLACE_MISSING);
    }

    @Test
    void holdsTheStatedTotalAgainstTheRows() {
        var read = Read.of("KODE;TPS;L;P;L+P", "6303172001;1;120;110;230", "JUMLAH;;120;210;330");

        assertThat(read.faults())
                .containsExactly(
                        Fault.of(FaultKind.TOTAL_DIFFERS, 3, "L+P", "330").saying(330, 230, 100));
        assertThat(read.counts()).hasSize(1);
    }

    @Test
    void checksTotalsOfVillagesDistrictsAndAll() {
        var read = Read.of(
                "KECAMATAN;DESA;TPS;L;P",
                "Gambut;A;1;10;10",
                "Gambut;A;2;10;10",
                "JUMLAH;;;20;20",
                "Gambut;B;1;5;5",
                "JUMLAH;;;5;5",
                "JUMLAH KECAMATAN GAMBUT;;;25;25",
                "Aluh-Aluh;C;1;1;2",
                "JUMLAH;;;1;2",
                "GRAND TOTAL;;;26;27");

        assertThat(read.faults()).isEmpty();
        assertThat(read.counts()).hasSize(4);
    }

    @Test
    void findsTheWrongOneAmongManyTotals() {
        var read = Read.of(
                "KECAMATAN;DESA;TPS;L;P",
                "G;A;1;10;10",
                "JUMLAH;;;10;11",
                "G;B;1;5;5",
                "JUMLAH;;;5;5",
                "TOTAL;;;15;15");

        assertThat(read.faults())
                .containsExactly(Fault.of(FaultKind.TOTAL_DIFFERS, 3, "P", "11").saying(11, 10, 1));
    }

    @Test
    void saysWhatIsMissingFromTheTotalStatedBesideTheFile() {
        var read = Read.stating(330, "KODE;TPS;L;P", "6303172001;1;120;110");

        assertThat(read.faults())
                .containsExactly(
                        Fault.of(FaultKind.STATED_DIFFERS, 0, "", "330").saying(330, 230, 100));
    }

    @Test
    void tellsRecapsFromStations() {
        var read = Read.of("DESA;KECAMATAN;TPS;PEMILIH", "Baru;Mataraman;6;1.526", "Lok Tamu;Mataraman;4;1.292");

        assertThat(read.header().ofStations()).isFalse();
        assertThat(read.counts()).extracting(Count::number).containsExactly(6, 4);
        assertThat(read.counts()).extracting(Count::total).containsExactly(1526, 1292);
    }

    @Test
    void readsOneStationOfEachVillageAsStations() {
        var read = Read.of("KODE;TPS;L;P", "6303172001;3;120;110", "6303172002;12;300;300");

        assertThat(read.said()).containsExactly("63.03.17.2001/3: 120+110", "63.03.17.2002/12: 300+300");
    }

    @Test
    void refusesWhatSaysWhoSomebodyIs() {
        refuses("tally.person", "NIK;NAMA;KODE;TPS;L;P", "1;A;6303172001;1;2;3");
        refuses("tally.person", "KODE;TPS;L;P;NAMA PEMILIH", "6303172001;1;2;3;A");
        refuses("tally.person.number", "KODE;TPS;L;P;CATATAN", "6303172001;1;2;3;6303051003900001");
    }

    @Test
    void refusesWhatHasNoHeaderOrTwoAlike() {
        refuses("tally.header.none", "6303172001;1;2;3");
        refuses("tally.header.twice", "KODE;TPS;L;L;P", "6303172001;1;2;3;4");
    }

    @Test
    void refusesWhatIsNoTable() {
        refuses("sheet.empty", "");
        refuses("sheet.pdf", "%PDF-1.7");
        refuses("sheet.html", "<html><table>");
        refuses("sheet.binary", "ab\u0000\u0001");
        refuses("sheet.broken", "KODE;TPS;L;P", "\"" + "6303;".repeat(300_000));
    }

    private static void refuses(String key, String... lines) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Read.of(lines))
                .withMessage(key);
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThat(Read.of("DESA;TPS;L;P;L+P", "A;1;2;3;5").header().missing()).containsExactly(Column.CODE);
        assertThat(Read.of("KODE;TPS;L;L+P", "A;1;2;3").header().missing()).containsExactly(Column.FEMALE);
    }
}
