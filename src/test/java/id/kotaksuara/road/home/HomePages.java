package id.kotaksuara.road.home;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import id.kotaksuara.road.LegPages;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The evening after the vote, and what tests of the way home send and read. */
abstract class HomePages extends LegPages {

    static final String WHERE = LEG + "/whereabouts";
    static final LocalDateTime NOW = LocalDateTime.of(2024, 11, 27, 18, 0);
    static final String JAWA = "63.03.05.1003";
    static final String IRANG = "63.03.05.2010";

    @BeforeEach
    void evening() {
        TestTime.in(World.REGENCY, "2024-11-27T10:00:00Z"); // 18.00 there
    }

    static Map<String, String> asked(String kind, String... villages) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "villages",
                String.join(",", villages),
                "title",
                "Pikap DA 8123",
                "driver",
                "Hamdan 0812",
                "day",
                NOW.toLocalDate().toString(),
                "hour",
                "%02d.%02d".formatted(NOW.getHour(), NOW.getMinute()),
                "minutes",
                "40",
                "small",
                "1",
                "large",
                "1"));
    }

    int sent(String kind, String... villages) {
        return number(post(LEG + "/home", asked(kind, villages)));
    }

    static Map<String, String> said(String... others) {
        var all = new HashMap<>(Map.of("seals", "WHOLE", "giver", "Hamdan", "receiver", "Siti"));
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }

    String paper(int number) {
        return body(mvc.get().uri(MOVEMENTS + "/" + number).exchange());
    }

    String link(int number) {
        return found("(/hand-over/[\\w-]+)", paper(number));
    }

    void shipment(int number, String status, String village, int boxes, int loaded) {
        String moment = "timestamptz '2024-11-26T00:00:00Z'";
        String departed = loaded > 0 ? moment : "null";
        String checked = status.equals("CHECKED") ? moment : "null";
        long id = jdbc.sql(
                        "insert into shipment (number, election_code, regency_code, district_code, warehouse_code, origin,"
                                + " consignment_code, status, arrival_code, boxes_planned, boxes_loaded, planned_departure,"
                                + " planned_arrival, departed_at, arrived_at, checked_at) values (:number, :election, '63.03',"
                                + " :district, 'G', 'SCHEDULE', :code, :status, :code, :boxes, nullif(:loaded, 0), "
                                + moment + ", "
                                + moment + ", " + departed + ", " + checked + ", " + checked + ") returning id")
                .param("number", "SJ-6303-000" + number)
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .param("status", status)
                .param("code", "ABCDE" + (number + 1))
                .param("boxes", boxes)
                .param("loaded", loaded)
                .query(Long.class)
                .single();
        jdbc.sql("insert into shipment_content values (:id, 0, :village, 1, :boxes, :loaded)")
                .param("id", id)
                .param("village", village)
                .param("boxes", boxes)
                .param("loaded", loaded)
                .update();
    }

    MvcTestResult as(Role role, String area, String address) {
        var person = new SignedIn("o", "o", role, new Area(area));
        return mvc.get()
                .uri(address)
                .with(authentication(person.authentication()))
                .exchange();
    }
}
