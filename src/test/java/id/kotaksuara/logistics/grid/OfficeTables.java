package id.kotaksuara.logistics.grid;

import static id.kotaksuara.FormToken.csrf;

import id.kotaksuara.PageForm;
import id.kotaksuara.World;
import id.kotaksuara.logistics.fleet.VehicleTypes;
import id.kotaksuara.logistics.route.DistrictRoutes;
import id.kotaksuara.logistics.store.DistrictStores;
import id.kotaksuara.logistics.warehouse.Warehouses;
import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the tests of an office's tables share: the tables opened, changed and sent as a browser does it. */
abstract class OfficeTables {

    static final String HERE = "/elections/pilkada-2024/63.03";
    static final String NEW_ROW = "c1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    VehicleTypes vehicles;

    @Autowired
    Warehouses warehouses;

    @Autowired
    DistrictStores stores;

    @Autowired
    DistrictRoutes routes;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void worldExists() {
        new World(jdbc).create();
        vehicle("TRUK", "ROAD", 110);
    }

    static void describe(Map<String, String> fields, String row) {
        fields.put(row + ".legs[0].mode", "darat");
        fields.put(row + ".legs[0].hours", "2,5");
        fields.put(row + ".legs[0].vehicles", "TRUK");
        fields.put(row + ".distanceKm", "68,5");
        fields.put(row + ".rain", "lambat");
        fields.put(row + ".floodRisk", "sedang");
        fields.put(row + ".signal", "lemah");
        fields.put(row + ".vulnerability", "rendah");
    }

    static void fill(Map<String, String> fields, String row, String code, String mode, String... others) {
        fields.put(row + ".code", code);
        fields.put(row + ".mode", mode);
        fields.put(row + ".name", others[0]);
        fields.put(row + ".boxes", others[1]);
        fields.put(row + ".count", others[2]);
    }

    void vehicle(String code, String mode, int boxes) {
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
    void forget() {
        entities.flush();
        entities.clear();
    }

    Map<String, String> opened(String table) {
        forget();
        return fieldsOf(mvc.get().uri(HERE + "/" + table + "/table").exchange(), -1);
    }

    Map<String, String> back(String table) {
        return fieldsOf(mvc.get().uri(HERE + "/" + table + "/table").exchange(), 0);
    }

    /** The fields of a form of a page; of its largest one where no place is named. */
    static Map<String, String> fieldsOf(MvcTestResult page, int place) {
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

    MvcTestResult send(String table, Map<String, String> fields) {
        var answer = post("/" + table + "/table", fields);
        forget();
        return answer;
    }

    MvcTestResult save(String table, MvcTestResult review) {
        var answer = post("/" + table + "/table/rows", fieldsOf(review, 0));
        forget();
        return answer;
    }

    MvcTestResult post(String path, Map<String, String> fields) {
        var request = mvc.post().uri(HERE + path).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult upload(String table, String file, String language) {
        return upload(table, file.getBytes(StandardCharsets.UTF_8), language);
    }

    MvcTestResult upload(String table, byte[] file, String language) {
        return mvc.post()
                .uri(HERE + "/" + table + "/table/file?lang=" + language)
                .multipart()
                .file(new MockMultipartFile("file", "tabel.csv", "text/csv", file))
                .with(csrf())
                .exchange();
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void fullOffice() {
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

    List<String> known() {
        return jdbc.sql("select kind || ' ' || name || ' ' || detail from known_carrier order by kind, name")
                .query(String.class)
                .list();
    }
}
