package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.dispatch.OnTheRoad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whatever form takes a date asks about one that lies far from the voting, at its field, and keeps nothing. */
@IntegrationTest
class ImplausibleDatesTests {

    private static final String OFFICE = "/elections/pilkada-2024/63.03";
    private static final String QUESTION = "Tanggal di luar masa pemilihan ini (28/9/2024 sampai 27/12/2024)";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OnTheRoad road;

    @BeforeEach
    void open() {
        road.open();
        jdbc.sql("update schedule set status = 'SUPERSEDED'").update();
    }

    @ParameterizedTest
    @CsvSource({
        "shipments/SJ-6303-0002/dispatch, step=check departedAt=2023-11-19T07:30, departedAt",
        "shipments/SJ-6303-0002/dispatch, step=check expectedArrival=2204-11-20T16:00, expectedArrival",
        "shipments/SJ-6303-0001/amendment, reason=Keliru expectedArrival=2204-11-20T16:00, expectedArrival",
        "shipments/SJ-6303-0001/incidents, description=Jembatan expectedArrival=2014-11-20T20:00, expectedArrival",
        "shipments/SJ-6303-0001/replacement, departure=2204-11-23T08:00 arrival=2204-11-23T10:00, departure",
        "shipments/SJ-6303-0001/times, departure=2019-11-22T08:00 arrival=2019-11-22T10:00, arrival",
        "stores/63.03.17/edit, room= releaseDay=0024-11-25 version=0, releaseDay",
        "routes/63.03.17/edit, closures[0].day=2014-11-22 closures[0].reason=FLOOD version=, closures[0].day",
        "schedules, firstDay=2024-09-20 lastDay=2024-11-10 waves=08.00, firstDay",
        "schedules/1/assumptions, edits=0 lever=CLOSED_DAY firstDay=2014-11-22 days=1 note=banjir, firstDay"
    })
    @As(role = Role.PLANNER, area = "63.03")
    void areAskedAboutAtTheirField(String form, String fields, String field) {
        var request = mvc.post().uri(OFFICE + "/" + form).with(csrf());
        for (String one : fields.split(" ")) {
            String[] pair = one.split("=", 2);
            request.param(pair[0], pair[1]);
        }
        assertThat(request).bodyText().contains(QUESTION).contains("name=\"" + field + "\"");
    }

    @ParameterizedTest
    @CsvSource({"0024-11-27", "20244-11-27", "2204-11-27"})
    @As(role = Role.ADMINISTRATOR)
    void areRefusedAsVotingDays(String day) {
        assertThat(mvc.post()
                        .uri("/elections")
                        .with(csrf())
                        .param("kind", "PILKADA")
                        .param("name", "Pilkada Ulang")
                        .param("stationLimit", "600")
                        .param("votingDay", day)
                        .param("contests[0].name", "Bupati"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Tahunnya tidak mungkin. Isi tahun 2004 sampai 2099.|Tanggal tidak terbaca");
    }

    @Test
    @As(role = Role.PLANNER, area = "63.03")
    void areToldWithTheirYearWhereItIsNotTheElections() {
        jdbc.sql("update shipment set departed_at = '2023-11-18T23:30Z' where number = 'SJ-6303-0001'")
                .update();
        assertThat(mvc.get().uri(OFFICE + "/shipments"))
                .bodyText()
                .contains("19/11/2023 07.30")
                .doesNotContain("20/11/2024");
    }
}
