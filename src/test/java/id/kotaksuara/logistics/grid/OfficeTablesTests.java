package id.kotaksuara.logistics.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.PageForm;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.logistics.fleet.VehicleType;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.Route;
import id.kotaksuara.logistics.route.RouteBook;
import id.kotaksuara.logistics.route.RouteLeg;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.warehouse.Warehouses;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Vehicles, warehouses, stores and routes edited as one table each, on the page and as files. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class OfficeTablesTests {

    private static final String HERE = "/elections/pilkada-2024/63.03";
    private static final String NEW_ROW = "c1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private VehicleTypes vehicles;

    @Autowired
    private Warehouses warehouses;

    @Autowired
    private DistrictStores stores;

    @Autowired
    private RouteBook routes;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void worldExists() {
        new World(jdbc).create();
        vehicle("TRUK", "ROAD", 110);
    }

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
    void tellOfARowThatSomebodyElseChangedAndOverwriteNothing() {
        vehicle("PERAHU", "RIVER", 30);
        var mine = opened("vehicles");
        var theirs = opened("vehicles");
        theirs.put("c0.count", "3");
        theirs.put("c1.count", "5");
        save("vehicles", send("vehicles", theirs));
        forget();
        mine.put("c1.count", "7");

        var told = send("vehicles", mine);

        assertThat(told)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Sudah diubah orang lain", "<td>7</td>", "<td>5</td>");
        assertThat(vehicles.withCode("63.03", "TRUK").count()).isEqualTo(5);
        save("vehicles", send("vehicles", fieldsOf(told, 0)));
        forget();
        assertThat(vehicles.withCode("63.03", "TRUK").count())
                .as("sent again in the knowledge of it")
                .isEqualTo(7);
        assertThat(vehicles.withCode("63.03", "PERAHU").count())
                .as("a row I left alone")
                .isEqualTo(3);
    }

    @Test
    void tellWhenARowChangesBetweenTheReviewAndTheSaving() {
        var fields = opened("vehicles");
        fields.put("c0.count", "7");
        var review = send("vehicles", fields);
        jdbc.sql("update vehicle_type set count = 5, version = version + 1").update();
        forget();

        assertThat(save("vehicles", review)).hasStatus(HttpStatus.CONFLICT);
        assertThat(vehicles.withCode("63.03", "TRUK").count()).isEqualTo(5);
    }

    @Test
    void tellWhenSomebodyElseDescribedAStoreFirst() {
        var mine = opened("stores");
        mine.put("c0.room", "40");
        var theirs = opened("stores");
        theirs.put("c0.room", "60");
        save("stores", send("stores", theirs));
        forget();

        assertThat(send("stores", mine)).hasStatus(HttpStatus.CONFLICT);
        assertThat(stores.ofDistrict(World.NEAR).room()).hasValue(60);
    }

    @Test
    void countOnceWhatIsSavedTwice() {
        var fields = opened("vehicles");
        fill(fields, NEW_ROW, "PERAHU", "sungai", "Perahu", "30", "2");
        var saving = fieldsOf(send("vehicles", fields), 0);
        saving.put("_once", UUID.randomUUID().toString());

        assertThat(post("/vehicles/table/rows", saving)).hasStatus3xxRedirection();
        assertThat(post("/vehicles/table/rows", saving)).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select count(*) from table_change")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(vehicles.ofRegency("63.03")).hasSize(2);
    }

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
    void putBackWhatWasSavedTogetherWhileNothingHasChangedSince() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        fill(fields, NEW_ROW, "PERAHU", "sungai", "Perahu", "30", "2");
        save("vehicles", send("vehicles", fields));
        forget();
        var back = back("vehicles");

        assertThat(post("/vehicles/table/back", back)).hasStatus3xxRedirection();

        forget();
        assertThat(vehicles.ofRegency("63.03")).extracting(VehicleType::count).containsExactly(8);
        assertThat(post("/vehicles/table/back", back)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.get().uri(HERE + "/vehicles/table")).bodyText().doesNotContain("Batalkan simpanan ini");
    }

    @Test
    void refuseToPutBackWhatSomebodyHasChangedSince() {
        var fields = opened("vehicles");
        fields.put("c0.count", "9");
        save("vehicles", send("vehicles", fields));
        forget();
        var back = back("vehicles");
        jdbc.sql("update vehicle_type set count = 12, version = version + 1").update();
        forget();

        assertThat(post("/vehicles/table/back", back))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Truk sudah diubah sesudahnya");
        assertThat(mvc.get().uri(HERE + "/vehicles/table")).bodyText().doesNotContain("Batalkan simpanan ini");
    }

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
    void keepTheClosedDaysOfARouteAndTellWhatALegLacks() {
        fullOffice();
        jdbc.sql("insert into route_closed_day (district_code, day, reason, note)"
                        + " values ('63.03.17', '2024-11-20', 'FLOOD', 'banjir')")
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
    void removeNothingThatSomebodyElseHasChanged() {
        var fields = opened("drivers");
        fields.put("c0.name", "Hamdan");
        save("drivers", send("drivers", fields));
        var gone = opened("drivers");
        gone.put("d0", "yes");
        jdbc.sql("update known_carrier set detail = '0812', version = version + 1")
                .update();

        assertThat(send("drivers", gone)).hasStatus(HttpStatus.CONFLICT);
        assertThat(known()).containsExactly("DRIVER Hamdan 0812");
    }

    @Test
    void removeNoVehicleWhereItsRouteWouldLoseIt() {
        var fields = opened("vehicles");
        fields.put("d0", "yes");

        assertThat(send("vehicles", fields)).hasStatusOk().bodyText().contains("Tidak ada yang berubah.");
    }

    private List<String> known() {
        return jdbc.sql("select kind || ' ' || name || ' ' || detail from known_carrier order by kind, name")
                .query(String.class)
                .list();
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

    private void fullOffice() {
        jdbc.sql(
                        "insert into warehouse (regency_code, code, name, address, floor_m2, usable_percent, stacking,"
                                + " prepared_per_wave, dock_per_wave) values ('63.03', 'GUDANG', 'Gudang', '- Indrasari', 1024.5, 60, 4, 1200, 350)")
                .update();
        jdbc.sql("insert into district_store (district_code, room, release_day, address, contact)"
                        + " values ('63.03.17', 60, '2024-11-26', '=Kantor camat', '+62 812 3456')")
                .update();
        var fields = opened("routes");
        describe(fields, "c1");
        save("routes", send("routes", fields));
        forget();
    }

    private static void describe(Map<String, String> fields, String row) {
        fields.put(row + ".legs[0].mode", "darat");
        fields.put(row + ".legs[0].hours", "2,5");
        fields.put(row + ".legs[0].vehicles", "TRUK");
        fields.put(row + ".distanceKm", "68,5");
        fields.put(row + ".rain", "lambat");
        fields.put(row + ".floodRisk", "sedang");
        fields.put(row + ".signal", "lemah");
        fields.put(row + ".vulnerability", "rendah");
    }

    private static void fill(Map<String, String> fields, String row, String code, String mode, String... others) {
        fields.put(row + ".code", code);
        fields.put(row + ".mode", mode);
        fields.put(row + ".name", others[0]);
        fields.put(row + ".boxes", others[1]);
        fields.put(row + ".count", others[2]);
    }

    private void vehicle(String code, String mode, int boxes) {
        jdbc.sql("insert into vehicle_type (regency_code, code, name, mode, boxes, count)"
                        + " values ('63.03', :code, :name, :mode, :boxes, 8)")
                .param("code", code)
                .param("name", code.charAt(0) + code.substring(1).toLowerCase())
                .param("mode", mode)
                .param("boxes", boxes)
                .update();
        forget();
    }

    /** Every request of a browser reads anew. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    private Map<String, String> opened(String table) {
        forget();
        return fieldsOf(mvc.get().uri(HERE + "/" + table + "/table").exchange(), -1);
    }

    private Map<String, String> back(String table) {
        return fieldsOf(mvc.get().uri(HERE + "/" + table + "/table").exchange(), 0);
    }

    /** The fields of a form of a page; of its largest one where no place is named. */
    private static Map<String, String> fieldsOf(MvcTestResult page, int place) {
        var forms = PageForm.in(text(page));
        var form = place < 0
                ? forms.stream()
                        .filter(each -> each.action().endsWith("/table"))
                        .findFirst()
                        .orElseThrow()
                : forms.get(place);
        var fields = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> fields.put(field.name(), field.value()));
        fields.remove("_once");
        return fields;
    }

    private MvcTestResult send(String table, Map<String, String> fields) {
        var answer = post("/" + table + "/table", fields);
        forget();
        return answer;
    }

    private MvcTestResult save(String table, MvcTestResult review) {
        var answer = post("/" + table + "/table/rows", fieldsOf(review, 0));
        forget();
        return answer;
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(HERE + path).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult upload(String table, String file, String language) {
        return upload(table, file.getBytes(StandardCharsets.UTF_8), language);
    }

    private MvcTestResult upload(String table, byte[] file, String language) {
        return mvc.post()
                .uri(HERE + "/" + table + "/table/file?lang=" + language)
                .multipart()
                .file(new MockMultipartFile("file", "tabel.csv", "text/csv", file))
                .with(csrf())
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
