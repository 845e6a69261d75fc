package id.kotaksuara.road.tour;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last legs of all twenty districts of Kutai Kartanegara, villages and stations as in 2024; the ways from the PPKs, which
 * nobody has published, are drawn from a seed, and every fourth village of the districts on the Mahakam is reached by boat.
 */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = "64.02")
class KutaiKartanegaraTests {

    private static final String ELECTION = "/elections/pilkada-2024/";
    private static final String ALL = ELECTION + "64.02/last-legs";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(64_02);
    private final List<String> districts = new ArrayList<>();

    @BeforeEach
    void regency() throws IOException {
        insert("insert into province values ('64', 'Kalimantan Timur')");
        insert("insert into regency (code, province_code, name, zone)"
                + " values ('64.02', '64', 'Kabupaten Kutai Kartanegara', 'WITA')");
        insert("insert into election (code, name, kind, voting_day, station_limit)"
                + " values ('pilkada-2024', 'Pilkada 2024', 'PILKADA', '2024-11-27', 600)");
        insert(
                "insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis) values ('pilkada-2024', 0, 'BALLOT_BOX', 'STATION', 2, 'OUTSIDE', true, 'PKPU 12/2024')");
        try (InputStream file = getClass().getResourceAsStream("/demo/64.02.json")) {
            for (JsonNode district : JsonMapper.builder().build().readTree(file).get("districts")) {
                district(district);
            }
        }
    }

    private void district(JsonNode district) {
        String code = district.get("code").asString();
        districts.add(code);
        insert("insert into district values ('%s', '64.02', '%s')"
                .formatted(code, district.get("name").asString()));
        boolean river = district.get("route").get("legs").size() > 1;
        int villages = district.get("villages").asInt();
        int stations = district.get("stations").asInt();
        for (int at = 0; at < villages; at++) {
            village(code, at, stations * (at + 1) / villages - stations * at / villages, river && at % 4 == 3);
        }
        vehicle(code, "TRUK", "ROAD", 60, 4 + stations / 12);
        if (river) {
            vehicle(code, "PERAHU", "RIVER", 12, 4);
        }
    }

    private void village(String district, int at, int stations, boolean byBoat) {
        String code = "%s.%04d".formatted(district, 2001 + at);
        insert("insert into village values ('%s', '%s', 'Desa %d')".formatted(code, district, at + 1));
        for (int number = 1; number <= stations; number++) {
            insert("insert into polling_station values ('pilkada-2024', '%s', %d, 200, 190)".formatted(code, number));
        }
        insert(
                "insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes, onward_minutes)"
                        + " values ('pilkada-2024', '%s', '%s', '%s', %d, 15, 45)"
                                .formatted(district, code, byBoat ? "RIVER" : "ROAD", 15 + random.nextInt(100)));
    }

    private void vehicle(String district, String code, String mode, int boxes, int count) {
        insert("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                + " loading_minutes, tours_a_day) values ('pilkada-2024', '%s', '%s', '%s', '%s', %d, %d, 25, 20, 6)"
                        .formatted(district, code, mode, code, boxes, count));
    }

    private void insert(String sql) {
        jdbc.sql(sql).update();
    }

    @Test
    void plansAllLastLegsSoThatNoBoxIsLate() {
        assertThat(districts).hasSize(20);
        assertThat(mvc.get().uri(ALL)).bodyText().contains("0 dari 20 kecamatan sudah direncanakan");

        for (String district : districts) {
            assertThat(mvc.post()
                            .uri(ELECTION + district + "/last-leg/plan")
                            .with(csrf())
                            .exchange())
                    .hasStatus(HttpStatus.FOUND);
        }

        assertThat(mvc.get().uri(ALL))
                .bodyText()
                .contains("20 dari 20 kecamatan sudah direncanakan", "tidak sampai pada waktunya: 0")
                .doesNotContain("melanggar aturan", "kotak tidak sampai<");
        assertThat(mvc.get().uri(ELECTION + "64.02.12/last-leg/sheets")).hasStatusOk();
        assertThat(mvc.get().uri(ELECTION + "64.02.01/last-leg")).bodyText().contains("PERAHU 1");
    }
}
