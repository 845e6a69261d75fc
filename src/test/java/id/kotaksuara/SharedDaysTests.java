package id.kotaksuara;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.delivery.shipment.DepartureRecord;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.schedule.draft.Banjar;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of the cases that were sent in as steps those about days, waves and deadlines. */
@IntegrationTest
@As(role = Role.PLANNER, area = "63.03")
class SharedDaysTests extends SharedSteps {

    private static final String PLANNED = OFFICE + "/shipments/SJ-6303-0002";

    private static final Instant LAST_WAVE = Instant.parse("2024-11-25T00:00:00Z");

    /** What nobody says: a day as computers write it, the code of a district. */
    private static final String RAW = "\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b63\\.03\\.\\d\\d\\b";

    /** 17-implausible-dates, of which {@link ImplausibleDatesTests} types each other one into its form: a wish. */
    @Test
    void asksAboutAWishForADayOfAnotherYear() throws Exception {
        planned();
        var form = PageForm.in(page(OFFICE + "/schedules/2/wishes")).get(0);
        var typed = new java.util.HashMap<String, String>();
        form.fields().forEach(field -> typed.put(field.name(), ""));
        String day = form.fields().stream()
                .map(PageForm.Field::name)
                .filter(name -> name.endsWith(".day"))
                .findFirst()
                .orElseThrow();
        typed.put(day, "2014-11-22");

        assertThat(send(form, typed))
                .hasStatus(422)
                .bodyText()
                .contains("2014-11-22", "tanggal di luar masa pemilihan ini");
        assertThat(rows("schedule_district where wish is not null")).isZero();
    }

    /** 18-after-h-1: a departure that arrives on the day after the votes is refused, one on H-1 asked about and a task. */
    @Test
    void letsNothingLeaveLateWithoutAWordAndATask() {
        onTheRoad();
        assertThat(dispatch("2024-11-28T10:00", "")).bodyText().contains("Tiba sesudah hari pemungutan suara.");
        assertThat(dispatch("2024-11-26T10:00", "")).bodyText().contains("Perkiraan tiba sesudah tenggat di PPK.");
        assertThat(status()).isEqualTo(ShipmentStatus.PLANNED.name());

        assertThat(dispatch("2024-11-26T10:00", "yes")).hasStatus3xxRedirection();
        flush();
        assertThat(mvc.get().uri(OFFICE))
                .bodyText()
                .contains("Perlu tindakan", "SJ-6303-0002 tiba 26/11 10.00, sesudah tenggat di PPK.");
    }

    /** 19-zone-of-a-province: a province has the zone of its offices, and says it. */
    @ParameterizedTest
    @CsvSource({"63, WITA", "91, WIT"})
    @As(role = Role.ADMINISTRATOR)
    void tellsTheDeadlineOfAProvinceInItsOwnZone(String province, String zone) {
        onTheRoad();
        jdbc.sql("insert into province values ('91', 'Papua') on conflict do nothing")
                .update();
        assertThat(mvc.get().uri("/elections/pilkada-2024/" + province))
                .bodyText()
                .contains("24.00 " + zone);
    }

    /** 23-raw-words a): what has left is named with its day, at the field, and nothing that was typed is lost. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.30 | waves | id | Kiriman Paramasan sudah berangkat dengan gelombang Rabu, 20 November 2024, 08.00",
                "09.00 | waves | id | Kiriman Paramasan sudah berangkat dengan gelombang Rabu, 20 November 2024, 08.00",
                "7, 13.30 | waves | en | Consignment Paramasan has left with the wave of Wednesday, 20 November 2024, 08.00",
            })
    void saysWhichLoadHasLeftAtTheFieldThatWouldLeaveItOut(String waves, String field, String lang, String said)
            throws Exception {
        publishedAndLeft();
        for (String path : List.of(OFFICE + "/schedules/2/plans", OFFICE + "/schedules")) {
            var answer = post(
                    path,
                    "lang",
                    lang,
                    "edits",
                    "0",
                    "firstDay",
                    "2024-11-20",
                    "lastDay",
                    "2024-11-24",
                    "waves",
                    waves);
            String page = body(answer);

            assertThat(answer).as(path).hasStatusOk();
            assertThat(page)
                    .as(path)
                    .containsPattern("id=\"" + field + "-error\"[^>]*>" + said)
                    .contains("name=\"waves\"", "value=\"" + waves + "\"", "value=\"2024-11-24\"");
            assertThat(words(page)).as(path).doesNotContainPattern(RAW);
        }
        assertThat(rows("schedule")).as("nothing was kept").isEqualTo(2);
    }

    /** 23-raw-words a), for the day: what left before its wave keeps the schedule open until that. */
    @Test
    void saysWhichLoadHasLeftWhereItsDayWouldGo() throws Exception {
        var last = publishedAndLeft(
                planned -> planned.timetable().plannedDeparture().equals(LAST_WAVE));
        String district = jdbc.sql("select name from district where code = :code")
                .param("code", last.waybill().districtCode())
                .query(String.class)
                .single();

        String page = body(post(
                OFFICE + "/schedules/2/plans",
                "edits",
                "0",
                "firstDay",
                "2024-11-20",
                "lastDay",
                "2024-11-24",
                "waves",
                "08.00"));

        assertThat(page)
                .containsPattern("id=\"lastDay-error\"[^>]*>Kiriman " + district
                        + "( \\d)? sudah berangkat dengan gelombang Senin, 25 November 2024, 08.00")
                .contains("value=\"2024-11-24\"");
        assertThat(words(page)).doesNotContainPattern(RAW);
    }

    /** 23-raw-words a), beside it: whatever else forbids the days that are typed is told on their form. */
    @Test
    void keepsTheDaysThatAreTypedWhateverForbidsThem() throws Exception {
        publishedAndLeft();
        jdbc.sql("delete from polling_station").update();
        entities.clear();
        for (String path : List.of(OFFICE + "/schedules/2/plans", OFFICE + "/schedules")) {
            String page = body(post(
                    path, "edits", "0", "firstDay", "2024-11-20", "lastDay", "2024-11-24", "waves", "08.00, 14.00"));

            assertThat(page).as(path).contains("Belum ada gudang", "value=\"08.00, 14.00\"", "value=\"2024-11-24\"");
        }
    }

    /** 23-raw-words b): a replacement has a day and an hour and no wave; the waybill's own page says none either. */
    @ParameterizedTest
    @CsvSource({"id, gelombang, 'di luar gelombang'", "en, wave, outside of waves"})
    void inventsNoWaveForAReplacement(String lang, String wave, String none) throws Exception {
        onTheRoad();
        as(Role.PPK_CHAIR, "63.03.17");
        arrive("4");
        check(
                "noted[0].condition", "MISSING",
                "noted[0].boxes", "1",
                "noted[0].station", "63.03.17.2001/901",
                "noted[0].reason", "hilang");
        as(Role.PLANNER, "63.03");
        assertThat(post(SENT + "/replacement", "departure", "2024-11-22T09:00", "arrival", "2024-11-22T17:00"))
                .hasStatus3xxRedirection();

        String district = words(page("/elections/pilkada-2024/63.03.17?lang=" + lang));
        assertThat(district).contains("22/11 09.00, " + none).doesNotContainPattern("22/11 09\\.00, " + wave + " \\d");
        assertThat(words(page(OFFICE + "?lang=" + lang))).doesNotContain("null", wave + " 0");
        assertThat(words(page(OFFICE + "/shipments?lang=" + lang))).doesNotContain("null", wave + " 0");
        assertThat(words(page(OFFICE + "/shipments/SJ-6303-0003?lang=" + lang)))
                .contains("22/11 09.00")
                .doesNotContainPattern("\\(?" + wave + " \\d");
    }

    /** The office of {@link #planned()} whose first version is out, after Paramasan has left; version 2 is made after that. */
    private void publishedAndLeft() {
        publishedAndLeft(planned -> "63.03.17".equals(planned.consignmentCode()));
    }

    private Shipment publishedAndLeft(Predicate<Shipment> which) {
        banjar.create();
        banjar.itIs("2024-11-19T23:50:00Z");
        post(OFFICE + "/schedules", "firstDay", "2024-11-20", "lastDay", "2024-11-25", "waves", "08.00");
        post(OFFICE + "/schedules/1/approval", "edits", "0", "left", "102");
        post(OFFICE + "/schedules/1/publication", "edits", "1");
        var shipment = shipments.planned(Banjar.OFFICE).stream()
                .filter(which)
                .findFirst()
                .orElseThrow();
        var times = shipment.timetable();
        shipment.dispatch(new DepartureRecord(
                times.plannedDeparture(), times.plannedArrival(), Map.of(), List.of(), List.of(), List.of(), ""));
        flush();
        post(OFFICE + "/schedules/1/versions", "reason", "Jembatan putus", "edits", "2");
        return shipment;
    }

    private MvcTestResult dispatch(String arrival, String late) {
        var request = mvc.post()
                .uri(PLANNED + "/dispatch")
                .with(csrf())
                .param("step", "send")
                .param("early", "yes")
                .param("late", late)
                .param(
                        "version",
                        jdbc.sql("select version from shipment where number = 'SJ-6303-0002'")
                                .query(String.class)
                                .single())
                .param("departedAt", "2024-11-20T16:00")
                .param("expectedArrival", arrival)
                .param("carriers[0].leg", "1")
                .param("carriers[0].mode", "ROAD")
                .param("carriers[0].driver", "Hamdan")
                .param("carriers[0].plate", "DA 8123 AB");
        return request.exchange();
    }

    private String status() {
        return jdbc.sql("select status from shipment where number = 'SJ-6303-0002'")
                .query(String.class)
                .single();
    }
}
