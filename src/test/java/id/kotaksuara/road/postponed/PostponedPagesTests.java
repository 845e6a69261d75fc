package id.kotaksuara.road.postponed;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.road.LegPages;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** Stations at which voting is postponed leave the lists of the day and have their own. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PLANNER, area = World.REGENCY)
class PostponedPagesTests extends LegPages {

    private static final String PAGE = LEG + "/postponed";
    private static final String OFFICE = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs";

    private static final String JAWA = "63.03.05.1003";

    @BeforeEach
    void planned() {
        TestTime.in(World.REGENCY, "2024-11-26T00:00:00Z");
        post(LEG + "/plan", Map.of());
    }

    @Test
    void takesAStationOutOfTheListsOfTheDayAndPutsItOnTheirOwn() {
        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai di 2 desa");

        assertThat(post(PAGE, said("stations", "2"))).hasRedirectedUrl(PAGE);

        assertThat(mvc.get().uri(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Jawa, TPS 002", "banjir", "Sabtu, 30 November 2024", "di PPK, Siti 0813", "surat suara");
        assertThat(mvc.get().uri(OFFICE + "/postponed"))
                .hasStatusOk()
                .bodyText()
                .contains("1 TPS ditunda.", "Jawa, TPS 002", PAGE);
        assertThat(mvc.get().uri(LEG)).bodyText().contains("4 kotak sampai di 2 desa", PAGE);
        assertThat(mvc.get().uri(LEG + "/whereabouts"))
                .bodyText()
                .contains("2 kotak TPS yang ditunda, tetap tersegel")
                .contains("2 belum berangkat dari PPK")
                .doesNotContain("4 belum berangkat dari PPK");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("0 dari 4 kotak");
        assertThat(mvc.get().uri(OFFICE + "/night")).bodyText().contains("0 dari 8 kotak");
        assertThat(mvc.get().uri(LEG)).bodyText().contains("Pemungutan suara di TPS ditunda");
        assertThat(mvc.get().uri("/elections/" + World.ELECTION + "/" + World.REGENCY))
                .bodyText()
                .contains("1 TPS ditunda.", OFFICE + "/postponed");
    }

    @Test
    void leavesAVillageOutOfToursWhereAllItsStationsArePostponed() {
        post(PAGE, said("stations", "1, 2"));
        post(LEG + "/plan", Map.of());

        assertThat(mvc.get().uri(LEG)).bodyText().contains("2 kotak sampai di 1 desa");
        assertThat(mvc.get().uri(LEG + "/movements"))
                .bodyText()
                .contains("Belum berangkat dari PPK")
                .doesNotContain("Jawa</th>");
    }

    @Test
    void expectsNothingHomeFromAStationThatVotesLater() {
        post(PAGE, said("stations", "1"));
        var asked = new HashMap<>(Map.of(
                "kind",
                "TO_STATION",
                "villages",
                "63.03.05.1003",
                "title",
                "Pikap",
                "driver",
                "Hamdan",
                "minutes",
                "60"));
        asked.putAll(Map.of("day", "2024-11-26", "hour", "18.00", "apart", "yes"));
        assertThat(post(LEG + "/home", asked)).hasStatus3xxRedirection();
        asked.put("kind", "FROM_STATION");
        assertThat(post(LEG + "/home", asked)).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select station_number || ': ' || boxes from tour_hand_over order by movement")
                        .query(String.class)
                        .list())
                .containsExactly("2: 2", "2: 2");
        assertThat(jdbc.sql("select sent from movement_container")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void putsAStationBackThatIsNotPostponedAnyMore() {
        post(PAGE, said("stations", "2"));
        int number = jdbc.sql("select number from postponed_station")
                .query(Integer.class)
                .single();

        assertThat(post(PAGE + "/" + number + "/lift", Map.of())).hasRedirectedUrl(PAGE);

        assertThat(mvc.get().uri(LEG)).bodyText().contains("6 kotak sampai di 2 desa");
        assertThat(post(PAGE + "/" + number + "/lift", Map.of())).as("twice").hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(PAGE, said("stations", "2"))).as("again").hasRedirectedUrl(PAGE);
    }

    @Test
    void tellsEachSlipAndKeepsWhatWasTyped() {
        assertThat(post(PAGE, said("stations", "dua", "newDay", "2024-11-27", "keeper", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tulis nomornya saja", "harus sesudah hari pemungutan suara", "id=\"keeper-error\"")
                .contains("value=\"dua\"");
        assertThat(post(PAGE, said("stations", "2, 77")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("TPS 077 tidak ada di desa itu");
    }

    @Test
    @As(role = Role.PPK_CHAIR, area = World.NEAR)
    void isDecidedByTheOfficeAndSeenByTheDistrict() {
        assertThat(mvc.get().uri(PAGE)).hasStatusOk().bodyText().doesNotContain("Catat TPS yang ditunda");
        assertThat(post(PAGE, said("stations", "2"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static Map<String, String> said(String... others) {
        var all = new HashMap<>(Map.of(
                "village",
                JAWA,
                "cause",
                "FLOOD",
                "newDay",
                "2024-11-30",
                "sealedAt",
                "PPK",
                "keeper",
                "Siti 0813",
                "again",
                "surat suara"));
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }
}
