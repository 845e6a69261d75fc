package id.kotaksuara.schedule.board;

import static id.kotaksuara.schedule.draft.Banjar.PATH;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.schedule.draft.Banjar;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.LiveFacts;
import id.kotaksuara.schedule.input.WaveTimes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nobody has described the way to Paramasan, nor to Gambut; of the other 18 districts the one in the middle is of class 2. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class UndescribedWaysTests {

    private static final DepartureCalendar CALENDAR =
            new DepartureCalendar(Banjar.FIRST, Banjar.LAST, WaveTimes.of("08:00,13:00"));

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Banjar banjar;

    @Autowired
    private LiveFacts facts;

    @Autowired
    private DistributionScheduler scheduler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @BeforeEach
    void world() {
        banjar.create();
        entities.flush();
        entities.clear();
        jdbc.sql("delete from route where district_code in ('63.03.17', '63.03.03')")
                .update();
    }

    @Test
    void arePlannedAsHardAsTheRegencysMiddleAndShownAsUnknown() {
        var unknown = facts.of(Banjar.OFFICE, CALENDAR).problem().consignments().stream()
                .filter(consignment -> List.of("63.03.17", "63.03.03").contains(consignment.destination()))
                .toList();

        assertThat(unknown).isNotEmpty().allSatisfy(consignment -> {
            assertThat(consignment.difficultyClass()).isEqualTo(2);
            assertThat(consignment.shownClass()).isZero();
        });
    }

    @Test
    void areSaidBesideTheVerdictAndMarkedInGrey() {
        scheduler.propose(Banjar.OFFICE, CALENDAR, Map.of());

        assertThat(mvc.get().uri(PATH + "/1"))
                .bodyText()
                .contains("2 kecamatan direncanakan berdasarkan anggapan saja", "class=\"k k0\"", "belum diketahui")
                .doesNotContain("??");
        assertThat(mvc.get().uri(PATH + "/1/minutes"))
                .bodyText()
                .contains("2 kecamatan direncanakan berdasarkan anggapan saja");
    }
}
