package id.kotaksuara.base.officetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegencyInTitleTests {

    private static final Map<String, String> REGENCIES = Map.of(
            "61.05", "Kabupaten Sintang",
            "61.72", "Kota Singkawang",
            "63.03", "Kabupaten Banjar",
            "32.79", "Kota Banjar",
            "63.72", "Kota Banjarbaru",
            "16.01", "Kabupaten Ogan Komering Ulu",
            "16.08", "Kabupaten Ogan Komering Ulu Timur",
            "31.01", "Kabupaten Administrasi Kepulauan Seribu");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAFTAR PEMILIH TETAP KABUPATEN SINTANG TAHUN 2024 | x.xlsx | 61.05
            Rekapitulasi DPT Kab. Sintang                     | x.xlsx | 61.05
            KPU KOTA SINGKAWANG                               | x.xlsx | 61.72
            DPT PILKADA                                       | DPT_Sintang_final.xlsx | 61.05
            DPT PILKADA                                       | dpt-kab-sintang.csv | 61.05
            KABUPATEN BANJAR                                  | x.csv  | 63.03
            KOTA BANJAR                                       | x.csv  | 32.79
            KPU BANJAR                                        | x.csv  |
            KPU KOTA BANJARBARU                               | x.csv  | 63.72
            KABUPATEN OGAN KOMERING ULU TIMUR                 | x.csv  | 16.08
            KAB OGAN KOMERING ULU                             | x.csv  | 16.01
            KABUPATEN KEPULAUAN SERIBU                        | x.csv  | 31.01
            KABUPATEN SINTANG                                 | kab banjar.csv | 61.05
            PROVINSI KALIMANTAN BARAT                         | dpt.csv |
            SINTANGBARU                                       | dpt.csv |
            """)
    void namesTheOneRegencyThatTitleOrFileNameSay(String title, String file, String code) {
        assertThat(RegencyInTitle.in(List.of(title, file), REGENCIES).orElse(null))
                .isEqualTo(code);
    }
}
