package id.kotaksuara.logistics.grid;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** An office's tables edited on their page: what is asked, refused and kept before anything is saved. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OfficeTableSavingTests extends OfficeTables {

    @Test
    void saveNothingBeforeSomebodyHasSeenWhatChanges() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        fill(fields, NEW_ROW, "perahu kecil", "sungai", "Perahu", "30", "2");

        var review = send("vehicles", fields);

        assertThat(review)
                .hasStatusOk()
                .bodyText()
                .contains("Baris baru: 1; berubah: 1; dihapus: 0; tetap: 0", "<del>8</del>");
        assertThat(vehicles.ofRegency("63.03")).extracting(VehicleType::count).containsExactly(8);
        assertThat(save("vehicles", review)).hasStatus3xxRedirection().hasRedirectedUrl(HERE + "/vehicles/table");
        forget();
        assertThat(vehicles.ofRegency("63.03")).extracting(VehicleType::code).containsExactly("PERAHU-KECIL", "TRUK");
        assertThat(vehicles.withCode("63.03", "TRUK").count()).isEqualTo(9);
        assertThat(mvc.get().uri(HERE + "/vehicles/TRUK/edit")).bodyText().contains("8 kendaraan", "9 kendaraan");
    }

    @Test
    void saveAllOrNothingAndTellEachFaultAtItsCell() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        fill(fields, NEW_ROW, "PERAHU", "terbang rendah", "Perahu", "0", "10001");

        var answer = send("vehicles", fields);

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("<title>Salah: ", "href=\"#c1-mode\"", "href=\"#c1-boxes\"", "href=\"#c1-count\"")
                .contains("terbang rendah bukan salah satu dari darat, sungai", "isi angka bulat dari 0 sampai 10.000")
                .contains("id=\"c1-boxes-error\"", "value=\"9\"", "terbang rendah</option>");
        assertThat(save("vehicles", answer)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        forget();
        assertThat(vehicles.ofRegency("63.03")).extracting(VehicleType::count).containsExactly(8);
    }

    @Test
    void takeNumbersOnTheirBoundaryAndNotBeyond() {
        for (String boxes : List.of("1", "10.000", "10000")) {
            var fields = opened("vehicles");
            fields.put("c0.boxes", boxes);
            assertThat(send("vehicles", fields)).as(boxes).hasStatusOk();
        }
        for (String boxes : List.of("0", "10001", "-1", "1,5", "", "1e3")) {
            var fields = opened("vehicles");
            fields.put("c0.boxes", boxes);
            assertThat(send("vehicles", fields)).as(boxes).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Test
    void takeDaysWithinTheElectionAndNotBeyond() {
        for (String day : List.of("28/9/2024", "2024-12-27", "27 Desember 2024")) {
            var fields = opened("stores");
            fields.put("c0.releaseDay", day);
            assertThat(send("stores", fields)).as(day).hasStatusOk();
        }
        for (String day : List.of("27/9/2024", "28/12/2024", "26/11/2014", "besok")) {
            var fields = opened("stores");
            fields.put("c0.releaseDay", day);
            assertThat(send("stores", fields))
                    .as(day)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("href=\"#c0-releaseDay\"");
        }
    }

    @Test
    void askFromWhichWarehouseOnlyWhereThereIsMoreThanOne() {
        fullOffice();
        assertThat(opened("routes")).doesNotContainKey("c1.warehouse");
        jdbc.sql("insert into warehouse (regency_code, code, name, address, counted_boxes, prepared_per_wave,"
                        + " dock_per_wave) values ('63.03', 'DUA', 'Gudang dua', '', 350, 300, 300)")
                .update();
        var fields = opened("routes");
        fields.put("c1.warehouse", "Gudang dua");

        save("routes", send("routes", fields));

        assertThat(routes.ofDistrict(World.FAR).warehouse().orElseThrow().code())
                .isEqualTo("DUA");
    }

    @Test
    void refuseACodeThatIsInUse() {
        var fields = opened("vehicles");
        fill(fields, NEW_ROW, "truk", "darat", "Truk lain", "30", "2");

        assertThat(send("vehicles", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("TRUK sudah dipakai", "href=\"#c1-code\"");
    }

    @Test
    void goOnBeingEditedFromThePageThatSaysWhatChanges() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        var again = fieldsOf(send("vehicles", fields), 0);
        again.put("edit", "yes");

        var page = send("vehicles", again);

        assertThat(page).hasStatusOk().bodyText().contains("value=\"9\"", "Baris baru 2");
        assertThat(send("vehicles", fieldsOf(page, 0))).hasStatusOk().bodyText().contains("<del>8</del>");
    }

    @Test
    void goOnBeingEditedWithMoreEmptyRowsAndLoseNothing() {
        var fields = opened("vehicles");
        fields.put("c0.count", "99999");
        fields.put("more", "yes");

        assertThat(send("vehicles", fields))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"99999\"", "Baris baru 12")
                .doesNotContain("Ada yang perlu diperbaiki");
    }

    @Test
    void answerWhateverIsSent() {
        fullOffice();
        var random = new Random(20241127);
        var wild = List.of(
                "",
                "   ",
                "=1+1",
                "'+62",
                "٣",
                "1.000.000.000",
                "99999999999999",
                "63.03.17",
                "\t",
                "💥",
                "x".repeat(500));
        for (String table : List.of("vehicles", "stores", "routes", "warehouses")) {
            for (int time = 0; time < 8; time++) {
                var fields = opened(table);
                fields.replaceAll(
                        (name, value) -> random.nextInt(6) == 0 ? wild.get(random.nextInt(wild.size())) : value);
                assertThat(send(table, fields).getResponse().getStatus())
                        .as("%s %s", table, fields)
                        .isLessThan(500);
                assertThat(post("/" + table + "/table/rows", fields)
                                .getResponse()
                                .getStatus())
                        .isLessThan(500);
            }
        }
    }
}
