package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.job.AtOnce;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What a tour carries is what waits for its stops: no box twice, and none that is elsewhere. */
@IntegrationTest
@Import(AtOnce.class)
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class LoadedBoxesTests extends CustodyPages {

    @Test
    void keepsWaitingWhatATourHasLeftWithoutWhenThePlanChanged() {
        jdbc.sql("update leg_vehicle set boxes = 4").update();
        plan();
        int first = number(post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan")));
        jdbc.sql("update leg_vehicle set boxes = 20").update();
        plan();

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("Belum berangkat dari PPK", TOUR);
        int second = number(post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan")));

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("Belum berangkat dari PPK");
        assertThat(jdbc.sql("select village_code from tour_hand_over where movement in (?, ?) order by village_code")
                        .params(first, second)
                        .query(String.class)
                        .list())
                .containsExactly("63.03.05.1003", "63.03.05.2010");
    }

    /** The vehicle holds two boxes; of four to the village two have left when the rest is planned anew. */
    @Test
    void plansOnlyWhatIsStillToGo() {
        jdbc.sql("update leg_vehicle set boxes = 2, tours_a_day = 9").update();
        plan();
        assertThat(mvc.get().uri(LEG)).bodyText().contains("4 dari 6 kotak tidak sampai");
        left(jdbc, "63.03.05.1003", 2);

        plan();

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("4 kotak sampai di 2 desa pada waktunya.", "2 kotak sudah berangkat");
        for (int tours = 1; tours <= 2; tours++) {
            number(post(MOVEMENTS, Map.of("tour", waiting("PIKAP/\\d/2024-11-26/\\d"), "driver", "Hamdan")));
        }
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("Belum berangkat dari PPK");
        assertThat(jdbc.sql("select sum(boxes)::integer from tour_hand_over")
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void goesPastTheVillageToAStationThatIsAStopOfItsOwn() {
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, '63.03.05', '63.03.05.1003-002', 'ROAD', 50, 15, 0)")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql("update leg_vehicle set boxes = 2, count = 3").update();
        plan();

        for (int tours = 1; tours <= 3; tours++) {
            String tour = waiting("PIKAP/\\d/2024-11-26/\\d");
            number(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan")));
        }

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("Belum berangkat dari PPK");
        int toStation = jdbc.sql("select movement from tour_hand_over where station_number = 2")
                .query(Integer.class)
                .single();
        assertThat(send(link(toStation, "Jawa, TPS 002"), SAID)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(LEG + "/whereabouts")).bodyText().contains("2 di TPS, Siti");
    }

    /** Of four boxes two have left the office, and the village and one of its stations are stops of the same tour. */
    @Test
    void offersNoBoxAtTwoStops() {
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, '63.03.05', '63.03.05.1003-002', 'ROAD', 50, 15, 0)")
                .param("election", World.ELECTION)
                .update();
        shipTwo();
        plan();

        number(post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan")));

        assertThat(jdbc.sql("select sum(boxes)::integer from tour_hand_over")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    /** The boxes of its second station have gone straight there; two of the first wait in the PPK's store. */
    @Test
    void offersNoBoxToAStationThatHasItsOwn() {
        jdbc.sql("insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes,"
                        + " onward_minutes) values (:election, '63.03.05', '63.03.05.1003-002', 'ROAD', 5, 15, 0)")
                .param("election", World.ELECTION)
                .update();
        shipTwo();
        plan();
        jdbc.sql("with m as (insert into tour_movement (kind, election_code, district_code, vehicle, unit, day, trip,"
                        + " title, driver, secret, left_at, left_by) values ('STRAIGHT', :election, :district, '', 1,"
                        + " '2024-11-26', 1, 'Truk', 'Hamdan', repeat('0', 64), '2024-11-25T00:00:00Z', 'rahmah')"
                        + " returning number) insert into tour_hand_over (movement, village_code, station_number,"
                        + " position, stations, boxes, booths, due_at, link_hash) select number, '63.03.05.1003', 2, 0, 1,"
                        + " 2, 0, '2024-11-25T02:00:00Z', repeat('1', 64) from m")
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .update();

        number(post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan")));

        assertThat(jdbc.sql(
                                "select h.station_number || ': ' || h.boxes from tour_hand_over h join tour_movement m"
                                        + " on m.number = h.movement where m.kind = 'TO_VILLAGE' and h.village_code = '63.03.05.1003'")
                        .query(String.class)
                        .list())
                .containsExactly("0: 2");
    }

    /** Two of four boxes wait in the PPK's store, and later the two others. */
    @Test
    void loadsAllBoothsOfAVillageWithTheFirstOfItsBoxes() {
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                                + " legal_basis) values (:election, 1, 'VOTING_BOOTH', 'STATION', 4, 'OUTSIDE', false, 'PKPU 12/2024')")
                .param("election", World.ELECTION)
                .update();
        shipTwo();
        plan();
        number(post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan")));
        shipTwo(2);
        number(post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan")));

        assertThat(jdbc.sql("select boxes || ' boxes, ' || booths || ' booths' from tour_hand_over"
                                + " where village_code = '63.03.05.1003' order by movement")
                        .query(String.class)
                        .list())
                .containsExactly("2 boxes, 8 booths", "2 boxes, 0 booths");
    }

    private void shipTwo() {
        shipTwo(1);
    }

    private void shipTwo(int number) {
        jdbc.sql("insert into shipment (number, election_code, regency_code, district_code, warehouse_code, origin,"
                        + " consignment_code, status, arrival_code, boxes_planned, boxes_loaded, planned_departure,"
                        + " planned_arrival, departed_at) values ('SJ-6303-000' || :number, :election,"
                        + " '63.03', :district, 'G', 'SCHEDULE', 'P' || :number, 'DISPATCHED', 'ABCDE' || (:number + 1), 2,"
                        + " 2, now(), now(), now())")
                .param("number", number)
                .param("election", World.ELECTION)
                .param("district", World.NEAR)
                .update();
        jdbc.sql("insert into shipment_content select id, 0, '63.03.05.1003', 1, 2, 2 from shipment"
                        + " where number = 'SJ-6303-000' || :number")
                .param("number", number)
                .update();
    }
}
