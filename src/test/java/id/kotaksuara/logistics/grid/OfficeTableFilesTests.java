package id.kotaksuara.logistics.grid;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.voters.intake.Workbooks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

/** An office's tables as files and pasted blocks: what was exported can be changed and read again. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OfficeTableFilesTests extends OfficeTables {

    @ParameterizedTest
    @CsvSource({
        "vehicles,id",
        "vehicles,en",
        "stores,id",
        "stores,en",
        "routes,id",
        "routes,en",
        "warehouses,id",
        "warehouses,en"
    })
    void changeNothingWhenAnExportIsReadAgain(String table, String language) {
        fullOffice();
        for (String format : List.of("csv", "xlsx")) {
            var file = mvc.get()
                    .uri(HERE + "/" + table + "/table/rows." + format + "?lang=" + language)
                    .exchange()
                    .getResponse()
                    .getContentAsByteArray();

            assertThat(upload(table, file, language))
                    .as(format)
                    .hasStatusOk()
                    .bodyText()
                    .contains(language.equals("id") ? "Tidak ada yang berubah." : "Nothing changes.")
                    .doesNotContain("name=\"k0\"");
        }
    }

    @Test
    void readAFileWhoseHeadingsAreInTheOtherLanguageAndLeaveAloneWhatItDoesNotName() {
        fullOffice();

        var review = upload("stores", "DISTRICT;Room (standing boxes)\nKec. Paramasan;77\n", "id");

        assertThat(review).hasStatusOk().bodyText().contains("<del>60</del>", "77", "berubah: 1; dihapus: 0; tetap: 1");
        save("stores", review);
        forget();
        assertThat(stores.ofDistrict(World.FAR).room()).hasValue(77);
        assertThat(stores.ofDistrict(World.FAR).contact()).isEqualTo("+62 812 3456");
    }

    @Test
    void tellTheLineAndTheCellOfAFaultInAFile() {
        var answer = upload(
                "stores",
                "Catatan apa saja\nKecamatan;Ruang (kotak berdiri);Warna\nParamasan;banyak;biru\nMenteng;5;\n",
                "id");

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Baris 3 berkas: Paramasan, ", "href=\"#c1-room\"", "value=\"banyak\"")
                .contains("Baris 4 berkas: Kecamatan: Menteng tidak ada dalam tabel ini")
                .contains("tidak dibaca: Warna");
    }

    @Test
    void readCodesWithoutDotsAndLeaveSumsAndRulesOut() {
        fullOffice();
        var file =
                "NO;Kode kecamatan;Ruang (kotak berdiri);Hari diteruskan\n;---;---;---;---\n1;630317;77;20 Nop 2024\n;JUMLAH;77;\n";

        assertThat(upload("stores", file, "id"))
                .hasStatusOk()
                .bodyText()
                .contains("77", "20/11/2024", "berubah: 1; dihapus: 0; tetap: 1");
    }

    @Test
    void findTheTableOnTheSheetBehindTheCover() {
        fullOffice();
        var file = Workbooks.of(workbook -> {
            Workbooks.fill(workbook, "Petunjuk", "Isi lembar berikut.");
            Workbooks.fill(workbook, "Gudang", "Kecamatan;Ruang (kotak berdiri)", "Paramasan;77");
        });

        assertThat(upload("stores", file, "id")).hasStatusOk().bodyText().contains("<del>60</del>", "77");
    }

    @Test
    void tellWhichOfSeveralSheetsIsReadAndReadNoneThatIsHidden() {
        fullOffice();
        var file = Workbooks.of(workbook -> {
            Workbooks.fill(workbook, "lama", "Kecamatan;Ruang (kotak berdiri)", "Paramasan;11");
            Workbooks.fill(workbook, "2024", "Kecamatan;Ruang (kotak berdiri)", "Paramasan;77");
            Workbooks.fill(workbook, "2019", "Kecamatan;Ruang (kotak berdiri)", "Paramasan;55");
            Workbooks.fill(workbook, "Catatan", "Ruang saja");
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
        });

        assertThat(upload("stores", file, "id"))
                .hasStatusOk()
                .bodyText()
                .contains("<ins>77</ins>", "Yang dibaca hanya lembar &quot;2024&quot;", "memuat tabel ini: 2019.");

        var hidden = Workbooks.of(workbook -> {
            Workbooks.fill(workbook, "Petunjuk", "Isi lembar berikut.");
            Workbooks.fill(workbook, "lama", "Kecamatan;Ruang (kotak berdiri)", "Paramasan;11");
            workbook.setSheetHidden(1, true);
        });
        assertThat(upload("stores", hidden, "id"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Judul kolomnya tidak dikenal");
    }

    @Test
    void sayThatAFormulaHasNoValue() {
        var file = Workbooks.of(workbook ->
                Workbooks.fill(workbook, "Gudang", "Kecamatan;Ruang (kotak berdiri);Alamat", "Paramasan;77;=A2&1"));

        assertThat(upload("stores", file, "id"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Baris 2 memuat rumus");
    }

    @Test
    void refuseALineAboutOneThingTwice() {
        assertThat(upload("stores", "Kecamatan;Ruang (kotak berdiri)\nParamasan;5\nKec. Paramasan;6\n", "id"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Paramasan ada dua kali");
    }

    @Test
    void sayWhichHeadingsAFileNeeds() {
        assertThat(upload("vehicles", "apa;saja\n1;2\n", "id"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Judul kolomnya tidak dikenal", "salah satunya: Kode", "href=\"#file\"");
        assertThat(upload("vehicles", "", "id"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#file\"");
    }

    @Test
    void takeATableThatIsPastedWithoutAFile() {
        var fields = Map.of(
                "copied",
                "Kode\tLewat\tJenis kendaraan\tKotak per kendaraan\tJumlah kendaraan\nOJEK\tdarat\tOjek\t2\t12\n");

        assertThat(post("/vehicles/table/file", fields))
                .hasStatusOk()
                .bodyText()
                .contains("Baris baru: 1;", "OJEK");
    }

    @Test
    @As(role = Role.OBSERVER, area = "63")
    void letObserversTakeTheFileAndChangeNothing() {
        assertThat(mvc.get().uri(HERE + "/vehicles/table/rows.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("TRUK");
        assertThat(mvc.get().uri(HERE + "/vehicles/table")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri(HERE + "/routes/table")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post("/vehicles/table/rows", Map.of("k0", "TRUK"))).hasStatus(HttpStatus.FORBIDDEN);
    }
}
