package id.kotaksuara.road.earlier;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was learned of last legs in one election is there in the next one. */
@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class EarlierLegsTests {

    private static final String NEXT = "pilkada-2029";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void legs() {
        new World(jdbc).create();
        write("insert into last_leg (election_code, district_code, first_day, opens, version)"
                + " values ('pilkada-2024', '63.03.05', '2024-11-25', '06:30', 3)");
        write("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                + " loading_minutes, tours_a_day, contact) values"
                + " ('pilkada-2024', '63.03.05', 'PIKAP', 'ROAD', 'Pikap', 20, 2, 30, 10, 3, 'Hamdan 0812')");
        write(
                "insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes, onward_minutes)"
                        + " values ('pilkada-2024', '63.03.17', '63.03.17.2001', 'RIVER', 95, 15, 60),"
                        + " ('pilkada-2024', '63.03.17', '63.03.17.2001-901', 'PORTER', 300, 15, 0)");
        write(
                "insert into leg_way (election_code, district_code, code, one, other, mode, minutes) values ('pilkada-2024',"
                        + " '63.03.05', '63.03.05.1003>63.03.05.2010 ROAD', '63.03.05.1003', '63.03.05.2010', 'ROAD', 25)");
    }

    @Test
    void saysWhatIsCopiedAndCopiesIt() {
        assertThat(mvc.get().uri("/elections/new?like=pilkada-2024"))
                .bodyText()
                .contains("Ruas terakhir 2 kecamatan disalin");
        assertThat(mvc.get().uri("/elections/new?like=pilkada-2024&lang=en"))
                .bodyText()
                .contains("The last legs of 2 districts are copied");

        open();

        assertThat(texts("select opens || ' ' || coalesce(first_day::text, 'anew') from last_leg"))
                .containsExactly("06:30:00 anew");
        assertThat(texts("select name || ' ' || count || ' ' || contact from leg_vehicle"))
                .containsExactly("Pikap 2 Hamdan 0812");
        assertThat(texts("select code || ' ' || mode || ' ' || minutes from leg_stop"))
                .as("which stations there are is for the new voter list to say")
                .containsExactly("63.03.17.2001 RIVER 95");
        assertThat(texts("select minutes::text from leg_way")).containsExactly("25");
        assertThat(jdbc.sql("select subject || ' ' || after_text from journal_entry"
                                + " where action = 'journal.last.leg.taken' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "last-leg:pilkada-2029/63.03.05 Pilkada 2024", "last-leg:pilkada-2029/63.03.17 Pilkada 2024");
    }

    @Test
    void removesCopiesThatNobodyTouchedWithTheElection() {
        open();
        assertThat(mvc.get().uri("/elections/" + NEXT + "/remove"))
                .bodyText()
                .contains("Ya, hapus", "salinan dari pemilihan lain");

        assertThat(mvc.post().uri("/elections/" + NEXT + "/remove").with(csrf()))
                .hasRedirectedUrl("/elections");

        assertThat(texts("select code from leg_vehicle")).isEmpty();
        assertThat(jdbc.sql("select count(*) from leg_stop")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void keepsAnElectionInWhichACopyWasChanged() {
        open();
        write("update leg_stop set minutes = 80, version = version + 1 where election_code = '" + NEXT + "'");

        assertThat(mvc.get().uri("/elections/" + NEXT + "/remove")).bodyText().doesNotContain("Ya, hapus");
        assertThat(mvc.post().uri("/elections/" + NEXT + "/remove").with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void open() {
        assertThat(mvc.post()
                        .uri("/elections")
                        .with(csrf())
                        .param("kind", "PILKADA")
                        .param("like", "pilkada-2024")
                        .param("name", "Pilkada 2029")
                        .param("votingDay", "2029-11-28")
                        .param("stationLimit", "600")
                        .param("contests[0].code", "GUBERNUR")
                        .param("contests[0].name", "Gubernur"))
                .hasRedirectedUrl("/elections/" + NEXT);
    }

    private List<String> texts(String select) {
        return jdbc.sql(select + " where election_code = '" + NEXT + "'")
                .query(String.class)
                .list();
    }

    private void write(String sql) {
        jdbc.sql(sql).update();
    }
}
