package id.kotaksuara.road.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.box.BoxCode;
import org.junit.jupiter.api.Test;

/** Boxes that the office keeps one by one travel by their codes. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class KnownBoxesTests extends HomePages {

    @Test
    void carriesBoxesByTheirCodesWhereTheOfficeKeepsThemOneByOne() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        for (int station = 1; station <= 2; station++) {
            box(station, "GUBERNUR");
            box(station, "BUPATI");
        }

        String code =
                jdbc.sql("select min(code) from ballot_box").query(String.class).single();
        String spoken = BoxCode.spoken(code);

        int number = sent("FROM_STATION", JAWA);

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("4 kode kotak", spoken);
        assertThat(paper(number)).contains("Kotak Jawa:", spoken);
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 kode kotak", spoken);
        send(link(number), said("boxes", "4", "containers[RESULTS]", "2"));
        assertThat(as(Role.OBSERVER, World.REGENCY, World.OFFICE.path() + "/boxes/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Dari TPS pulang ke desa (PPS)", "dengan Hamdan 0812", "diterima Siti");
    }

    @Test
    void takesOnItsSecondTripTheBoxesThatTheFirstHasLeft() {
        jdbc.sql("insert into box_keeping values (:election, '63.03', now(), 'rahmah')")
                .param("election", World.ELECTION)
                .update();
        for (int station = 1; station <= 2; station++) {
            box(station, "GUBERNUR");
            box(station, "BUPATI");
        }
        shipment(1, "DISPATCHED", JAWA, 2, 2);
        int first = sent("FROM_VILLAGE", JAWA);
        send(link(first), said("boxes", "2", "containers[RESULTS]", "2"));
        shipment(2, "DISPATCHED", JAWA, 2, 2);

        int second = sent("FROM_VILLAGE", JAWA);

        assertThat(jdbc.sql("select count(distinct code) from movement_box where movement in (?, ?)")
                        .params(first, second)
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    /** It came to the PPK with a shipment. */
    private void box(int station, String contest) {
        jdbc.sql(
                        "insert into ballot_box (code, election_code, regency_code, village_code, station_number, contest_code,"
                                + " goods_contest, ordinal, state, ballots, warehouse_code, shipment_number, made_at) values (box_code(uuid_send(gen_random_uuid())), :election, '63.03',"
                                + " :village, :station, :contest, :contest, 1, 'ARRIVED', 300, 'G', 'SJ-6303-0001', now())")
                .param("election", World.ELECTION)
                .param("village", JAWA)
                .param("station", station)
                .param("contest", contest)
                .update();
    }
}
