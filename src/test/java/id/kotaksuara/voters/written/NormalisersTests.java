package id.kotaksuara.voters.written;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.officetable.OfficialName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "235|235",
                "0235|235",
                "425.597|425597",
                "425,597|425597",
                "'1.234,0'|1234",
                "'1,234.00'|1234",
                "1 234|1234",
                "235.0|235",
                "'235,00'|235",
                "-|0",
                "-5|-5",
                "1.234.567|1234567",
                "0|0",
                "1.000|1000",
                "120 orang|120",
                "1.120 jiwa|1120",
                "120 org|120",
                "120 jw.|120",
                "nihil|0",
                "\u2019120|120"
            })
    void readsCountsAsOfficesWriteThem(String text, int number) {
        assertThat(CountText.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.5",
                "1.2345",
                "1,23",
                "0.5",
                "dua",
                "12a",
                "1.234,5",
                "99999999999",
                "1.23.456",
                "--",
                "orang",
                "+120",
                "120\u00b9",
                "12\u2460"
            })
    void refusesWhatIsNoWholeNumber(String text) {
        assertThat(CountText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "001|1",
                "TPS 001|1",
                "tps 12|12",
                "TPS.07|7",
                "TPS-901|901",
                "901|901",
                "TPS 901 (KHUSUS)|901",
                "No. 3|3",
                "TPS NO. 4|4",
                "1.0|1",
                "TPS001|1",
                "TPS#1|1",
                "T P S 1|1",
                "T.P.S. 001|1",
                "(1)|1",
                "1.00|1",
                "001/DPT|1",
                "TPS ke-4|4",
                "Nomor 001|1",
                "1 (satu)|1",
                "TPS 003 DUSUN A|3",
                "TPS 22 (SDN 1)|22",
                "TPS 25 RT.01/RW.02|25",
                "TPS 26, Balai Desa|26",
                "TPS LOKSUS 901|901",
                "Lokasi Khusus 902|902",
                "\u2018001|1"
            })
    void readsStationNumbers(String text, int number) {
        assertThat(StationNumber.read(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "000",
                "1000",
                "1A",
                "TPS",
                "-",
                "1.5",
                "satu",
                "TPS I",
                "01/02",
                "001A",
                "TPS 3 A",
                "TPS 1 dan 2",
                "TPS 1 s.d. 3",
                "TPS 1, TPS 2",
                "TPS 1 (gabungan TPS 2)",
                "TPS 1 sampai 3",
                "TPS 1 sd 3",
                "TPS 1 atau 2",
                "LOKSUS 3"
            })
    void refusesWhatIsNoStationNumber(String text) {
        assertThat(StationNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "6303051003,63.03.05.1003",
                "63.03.05.1003,63.03.05.1003",
                "63-03-05-1003,63.03.05.1003",
                "63.3.5.1003,63.03.05.1003",
                "'6303051003,63.03.05.1003",
                "6303051003.0,63.03.05.1003",
                "6.303.051.003,63.03.05.1003",
                "63/03/05/1003,63.03.05.1003",
                "(63.03.05.1003),63.03.05.1003",
                "[6303051003],63.03.05.1003",
                "630305,63.03.05",
                "63.03,63.03",
                "63,63"
            })
    void readsCodesWithAndWithoutDots(String text, String code) {
        assertThat(CodeText.read(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "630305100", "63.03.05.103", "abc", "6,30305E+09", "6303051003,5"})
    void refusesOtherCodes(String text) {
        assertThat(CodeText.read(text)).isEmpty();
    }

    @Test
    void takesNoPartOfACodeThatASpreadsheetSpoilt() {
        assertThat(CodeText.ofParts("63", "63.1", "17", "2001")).contains("63.1");
        assertThat(CodeText.ofParts("", "6303.1", "17", "2001").filter(CodeText::spoilt))
                .isPresent();
        assertThat(CodeText.ofParts("63", "10", "17", "2001")).contains("63.10.17.2001");
    }

    @Test
    void knowsACodeOfTheStatisticsOfficeInParts() {
        assertThat(CodeText.ofParts("63", "03", "6303171", "001").filter(CodeText::ofBps))
                .isPresent();
        assertThat(CodeText.ofBps("63.03.17.0001")).isTrue();
        assertThat(CodeText.ofBps("63.03.17.2001")).isFalse();
    }

    @Test
    void knowsAStageBesideAnother() {
        assertThat(StageWords.names("Daftar Pemilih Sementara, Daftar Pemilih Tetap", "DPT"))
                .isTrue();
        assertThat(StageWords.names("DPS / DPT", "DPT")).isTrue();
        assertThat(StageWords.names("DPTHP", "DPT")).isFalse();
    }

    @Test
    void knowsACodeThatASpreadsheetSpoilt() {
        assertThat(CodeText.spoilt("6,30305E+09")).isTrue();
        assertThat(CodeText.spoilt("6303051003")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "HULU SUNGAI SELATAN,Hulu Sungai Selatan",
        "KOTO XI TARUSAN,Koto XI Tarusan",
        "PA'AU,Pa'au",
        "Aluh-Aluh,Aluh-Aluh",
        "DKI JAKARTA,DKI Jakarta",
        "BTS. ULU,BTS. Ulu"
    })
    void spellsNamesThatShout(String text, String name) {
        assertThat(OfficialName.of(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "63.03,BANJAR,Kabupaten Banjar",
        "63.03,Kab. Banjar,Kabupaten Banjar",
        "16.74,PRABUMULIH,Kota Prabumulih",
        "16.74,KOTA PRABUMULIH,Kota Prabumulih",
        "33.75,Kota Pekalongan,Kota Pekalongan"
    })
    void tellsCitiesFromRegenciesByCode(String code, String text, String name) {
        assertThat(OfficialName.ofRegency(code, text)).isEqualTo(name);
    }

    @Test
    void findsOneNameInDifferentSpellings() {
        assertThat(OfficialName.key("Aluh-Aluh")).isEqualTo(OfficialName.key("ALUH ALUH"));
    }
}
