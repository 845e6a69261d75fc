package id.kotaksuara.logistics.grid;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.route.ClosedDay;
import id.kotaksuara.logistics.route.ClosedReason;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.RouteLeg;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What is peculiar to the rows of each table: legs of a route, the room of a warehouse, drivers of a vehicle. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OfficeTableRowsTests extends OfficeTables {

    @Test
    void describeARouteWithItsLegsInOneRowAndForgetItAgain() {
        vehicle("PERAHU", "RIVER", 30);
        var fields = opened("routes");
        describe(fields, "c1");
        fields.put("c1.legs[1].mode", "sungai");
        fields.put("c1.legs[1].hours", "0,5");
        fields.put("c1.legs[1].vehicles", "perahu");
        fields.put("c1.legs[1].weekdays", "Senin, kamis");

        save("routes", send("routes", fields));

        forget();
        Route route = routes.ofDistrict(World.FAR);
        assertThat(route.described()).isTrue();
        assertThat(route.legs()).extracting(RouteLeg::travelMinutes).containsExactly(150, 30);
        assertThat(route.legs().get(1).weekdays()).hasSize(2);
        assertThat(routes.ofDistrict(World.NEAR).described()).isFalse();
        assertThat(post("/routes/table/back", back("routes"))).hasStatus3xxRedirection();
        forget();
        assertThat(routes.ofDistrict(World.FAR).described()).isFalse();
    }

    @Test
    void takeTheClosedDaysOfARouteInOneCell() {
        fullOffice();
        var fields = opened("routes");
        describe(fields, "c1");
        for (String wrong :
                List.of("besok banjir", "20/11/2024", "20/11/2024 apa", "20/11/2024 banjir;20/11/2024 banjir")) {
            fields.put("c1.closures", wrong);
            assertThat(send("routes", fields))
                    .as(wrong)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("href=\"#c1-closures\"", "tulis tiap hari tutup");
        }
        fields.put("c1.closures", "21/11/2024 upacara; 20/11/2014 banjir");
        assertThat(send("routes", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("20/11/2014 di luar masa pemilihan ini (28/9/2024 sampai 27/12/2024)");
        fields.put("c1.closures", "21/11/2024 upacara (" + "x".repeat(201) + ")");
        assertThat(send("routes", fields)).bodyText().contains("201").doesNotContain("tulis tiap hari tutup");
        fields.put("c1.closures", "20/11/2024 banjir (jembatan; gorong-gorong); 21-11-2024 Upacara");

        save("routes", send("routes", fields));

        forget();
        assertThat(routes.ofDistrict(World.FAR).closures())
                .extracting(ClosedDay::reason)
                .containsExactly(ClosedReason.FLOOD, ClosedReason.CEREMONY);
        assertThat(opened("routes").get("c1.closures"))
                .isEqualTo("20/11/2024 banjir (jembatan; gorong-gorong); 21/11/2024 upacara");
        assertThat(mvc.get().uri(HERE + "/routes/table?lang=en"))
                .as("read in another language than it was saved in")
                .bodyText()
                .contains("flood (jembatan; gorong-gorong)", "table/back");
    }

    @Test
    void keepTheClosedDaysOfARouteAndTellWhatALegLacks() {
        fullOffice();
        jdbc.sql("insert into route_closed_day (district_code, day, reason, note)"
                        + " values ('63.03.17', '2024-02-10', 'FLOOD', 'banjir di Pemilu')")
                .update();
        forget();
        var fields = opened("routes");
        fields.put("c1.distanceKm", "70");
        fields.put("c1.legs[1].mode", "sungai");

        assertThat(send("routes", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("href=\"#c1-legs-1-hours\"", "href=\"#c1-legs-1-vehicles\"");

        fields.put("c1.legs[1].mode", "");
        save("routes", send("routes", fields));
        forget();
        assertThat(routes.ofDistrict(World.FAR).conditions().distanceKm()).isEqualByComparingTo("70");
        assertThat(routes.ofDistrict(World.FAR).closures()).hasSize(1);
    }

    @Test
    void openAWarehouseEitherCountedOrMeasured() {
        var fields = opened("warehouses");
        fields.putAll(Map.of("c0.code", "utama", "c0.name", "Gudang utama", "c0.floorM2", "24,5"));
        fields.putAll(Map.of("c0.usablePercent", "60", "c0.stacking", "4", "c0.preparedPerWave", "300"));
        fields.putAll(Map.of("c0.dockPerWave", "300", "c0.countedBoxes", "350"));
        assertThat(send("warehouses", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("jangan keduanya");
        fields.put("c0.countedBoxes", "");

        save("warehouses", send("warehouses", fields));

        forget();
        assertThat(warehouses.withCode("63.03", "UTAMA").room()).isEqualTo(364);
        assertThat(post("/warehouses/table/back", back("warehouses"))).hasStatus3xxRedirection();
        forget();
        assertThat(warehouses.ofRegency("63.03")).isEmpty();
    }

    @Test
    void keepDriversAndPlatesAndRemoveThemAgain() {
        var fields = opened("drivers");
        fields.putAll(Map.of("c0.name", "Hamdan", "c0.detail", "+62 812", "c1.name", "Rudi"));
        save("drivers", send("drivers", fields));
        var plates = opened("plates");
        plates.putAll(Map.of("c0.name", "da 8123  ab", "c0.detail", "truk"));
        save("plates", send("plates", plates));
        assertThat(known()).containsExactly("DRIVER Hamdan +62 812", "DRIVER Rudi ", "PLATE DA 8123 AB TRUK");
        var gone = opened("drivers");
        gone.put("c0.detail", "+62 813");
        gone.put("d1", "yes");

        var review = send("drivers", gone);

        assertThat(review).hasStatusOk().bodyText().contains("Baris baru: 0; berubah: 1; dihapus: 1; tetap: 0");
        save("drivers", review);
        assertThat(known()).containsExactly("DRIVER Hamdan +62 813", "PLATE DA 8123 AB TRUK");
        assertThat(post("/drivers/table/back", back("drivers"))).hasStatus3xxRedirection();
        assertThat(known()).containsExactly("DRIVER Hamdan +62 812", "DRIVER Rudi ", "PLATE DA 8123 AB TRUK");
    }

    @Test
    void knowAVehicleByItsPlateHoweverThatIsSpaced() {
        var plates = opened("plates");
        plates.putAll(Map.of("c0.name", "da8123ab", "c0.detail", "truk", "c1.name", "KAPAL  Sinar-2", "c1.detail", ""));
        save("plates", send("plates", plates));
        assertThat(known()).containsExactly("PLATE DA 8123 AB TRUK", "PLATE KAPAL SINAR-2 ");

        var again = opened("plates");
        again.putAll(Map.of("c2.name", "DA.8123-AB", "c2.detail", ""));

        assertThat(send("plates", again)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(known()).containsExactly("PLATE DA 8123 AB TRUK", "PLATE KAPAL SINAR-2 ");
    }

    @Test
    void keepPeopleWithTheirDutiesAndSayWhichNeedADistrict() {
        var fields = opened("people");
        fields.putAll(
                Map.of("c0.name", "Hasan", "c0.duty", "ketua PPK", "c1.name", "Siti", "c1.duty", "sekretaris KPU"));
        fields.put("c1.district", "Paramasan");
        assertThat(send("people", fields))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kecamatan: isi kecamatannya", "href=\"#c0-district\"")
                .contains("Kecamatan: kosongkan", "href=\"#c1-district\"");

        fields.putAll(Map.of("c0.district", "Paramasan", "c0.phone", "0812 5550 101", "c1.district", ""));
        save("people", send("people", fields));
        assertThat(people()).containsExactly("Hasan PPK_CHAIR 63.03.17 0812 5550 101", "Siti SECRETARY - ");

        save("people", upload("people", "Nama;Kecamatan;Jabatan;Telepon\nHasan;Paramasan;Polsek;\n", "id"));
        assertThat(people()).containsExactly("Hasan POLICE 63.03.17 ", "Siti SECRETARY - ");
        assertThat(post("/people/table/back", back("people"))).hasStatus3xxRedirection();
        assertThat(people()).containsExactly("Hasan PPK_CHAIR 63.03.17 0812 5550 101", "Siti SECRETARY - ");
    }

    private List<String> people() {
        return jdbc.sql("select name || ' ' || duty || ' ' || coalesce(district_code, '-') || ' ' || phone"
                        + " from known_person order by name")
                .query(String.class)
                .list();
    }

    @Test
    void removeNoVehicleWhereItsRouteWouldLoseIt() {
        var fields = opened("vehicles");
        fields.put("d0", "yes");

        assertThat(send("vehicles", fields)).hasStatusOk().bodyText().contains("Tidak ada yang berubah.");
    }
}
