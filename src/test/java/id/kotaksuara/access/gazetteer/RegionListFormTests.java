package id.kotaksuara.access.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.BeanPropertyBindingResult;

/** Lists of regions as offices have them, pasted. */
class RegionListFormTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            61.05.11.2001;Sepauk;Tanjung Ria             | 61.05.11.2001 | Sepauk  | Tanjung Ria
            6105112001,KEC. SEPAUK,DESA TANJUNG RIA      | 61.05.11.2001 | Sepauk  | Desa Tanjung Ria
            12;61.05.11.2001;TANJUNG RIA                 | 61.05.11.2001 | -       | Tanjung Ria
            Sepauk;Tanjung Ria;61.05.11.2001             | 61.05.11.2001 | Sepauk  | Tanjung Ria
            61.05.11.1003 Kel. Sepauk Kota               | 61.05.11.1003 | -       | Sepauk Kota
            61.05.11 Kecamatan Sepauk                    | 61.05.11      | Sepauk  | -
            61-05-11-2001;Sepauk;Tanjung Ria             | 61.05.11.2001 | Sepauk  | Tanjung Ria
            """)
    void readsALineAsItComesOutOfASpreadsheet(String line, String code, String district, String village) {
        assertThat(CodedName.read(1, line)).contains(new CodedName(1, code, district, village));
    }

    @Test
    void readsCellsThatWereCopiedWithBlanksNobodySees() {
        assertThat(CodedName.read(1, "\u200b61.05.11.2001\t\u00a0Sepauk\t Tanjung\u00a0Ria \ufeff"))
                .contains(new CodedName(1, "61.05.11.2001", "Sepauk", "Tanjung Ria"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KODE;KECAMATAN;DESA                  | region.list.none
            6105110001;Sepauk;Tanjung Ria        | region.list.none
            63.03.05.2001;Martapura;Bincau       | region.list.elsewhere
            61.05.11.2001;;                      | region.list.nameless
            """)
    void saysWhatCannotBeTaken(String line, String error) {
        var form = new RegionListForm(line);
        var errors = new BeanPropertyBindingResult(form, "form");

        form.read("61.05", errors);

        assertThat(errors.getFieldErrors("list")).extracting(it -> it.getCode()).containsExactly(error);
    }

    @Test
    void countsTheLinesThatNameSomethingWithoutACode() {
        var form = new RegionListForm("61.05.11.2001;Sepauk;Tanjung Ria\n;Sepauk;Nanga Pari\n\n;;\n");
        var errors = new BeanPropertyBindingResult(form, "form");

        assertThat(form.read("61.05", errors)).hasSize(1);
        assertThat(form.withoutCode()).isEqualTo(1);
        assertThat(RegionListForm.districts(List.of(new CodedName(1, "61.05.11.2001", "Sepauk", "Tanjung Ria"))))
                .containsEntry("61.05.11", "Sepauk");
    }
}
