package id.kotaksuara.road.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.TestTime;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.road.custody.Luggage;
import id.kotaksuara.road.custody.MovementDesk;
import id.kotaksuara.road.custody.MovementKind;
import id.kotaksuara.road.leg.LegKey;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Movements are made ready for the boxes that are there, and for no others. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class HomePagesTests extends HomePages {

    @Autowired
    private MovementDesk movements;

    @Test
    void letsEachStationSignForItselfAndSendsNoneItsBoxesTwice() {
        var apart = asked("TO_STATION", JAWA);
        apart.put("apart", "yes");
        shipment(1, "DISPATCHED", JAWA, 2, 2);
        int first = number(post(LEG + "/home", apart));
        assertThat(paper(first)).contains("Jawa, TPS 001").doesNotContain("Jawa, TPS 002");

        assertThat(post(LEG + "/home", apart)).as("nothing is left").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        shipment(2, "DISPATCHED", JAWA, 2, 2);
        int second = number(post(LEG + "/home", apart));

        assertThat(paper(second)).contains("Jawa, TPS 002").doesNotContain("Jawa, TPS 001");
        assertThat(jdbc.sql("select count(*) from tour_movement")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void saysWhichStationsOfAVillageAreBack() {
        var apart = asked("FROM_STATION", JAWA);
        apart.put("apart", "yes");
        int last = number(post(LEG + "/home", apart));
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("0 dari 2 TPS", "ditunggu: TPS 001, 002");

        assertThat(send(link(last - 1), said("boxes", "2", "containers[RESULTS]", "1")))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(LEG + "/night"))
                .bodyText()
                .contains("1 dari 2 TPS sudah kembali ke desa", "ditunggu: TPS 002")
                .doesNotContain("??");
        assertThat(mvc.get().uri(LEG + "/night?lang=en"))
                .bodyText()
                .contains("1 of 2 stations are back", "awaited: TPS 002");
        assertThat(mvc.get().uri(WHERE + "?lang=id")).bodyText().contains("Jawa, TPS 002: ");
        assertThat(post(LEG + "/home", apart))
                .as("one is back, the other on its way")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesOverTheSealsThatBoxesCameWith() {
        var asked = asked("FROM_STATION", JAWA);
        asked.put("seals", "TPS 001: A1\nTPS 002: A2");
        int first = number(post(LEG + "/home", asked));
        assertThat(send(link(first), said("boxes", "4", "containers[RESULTS]", "2", "other[0]", "B7")))
                .hasStatus3xxRedirection();

        int second = sent("FROM_VILLAGE", JAWA);

        assertThat(jdbc.sql(
                                "select string_agg(box || '=' || sent, ', ' order by box) from movement_seal where movement = ?")
                        .param(second)
                        .query(String.class)
                        .single())
                .isEqualTo("TPS 001=B7, TPS 002=A2");
    }

    /** Where by the report that holds nothing came, nothing counts of what the other one has counted or read. */
    @Test
    void forgetsContainersAndSealsThatTheOtherReportHasSeen() {
        var asked = asked("FROM_STATION", JAWA);
        asked.put("seals", "TPS 001: A1");
        int number = number(post(LEG + "/home", asked));
        String code = found("ditolak[^<]*</td><td><strong>([^<]+)", paper(number));
        send(link(number), said("boxes", "4", "containers[RESULTS]", "2", "other[0]", "B7"));
        post(
                MOVEMENTS + "/calls",
                Map.of("movement", String.valueOf(number), "code", code, "from", "Budi", "sure", "yes"));
        int report = jdbc.sql("select number from hand_over_report")
                .query(Integer.class)
                .single();

        assertThat(post(
                        MOVEMENTS + "/" + number + "/reports/" + report,
                        Map.of("holds", "REPORT", "reason", "salah alamat")))
                .hasRedirectedUrl(MOVEMENTS);

        assertThat(jdbc.sql("select count(*) from movement_container where came is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from movement_seal where came is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select told from hand_over_report where recorded")
                        .query(String.class)
                        .single())
                .contains("B7", "RESULTS", "Siti");
    }

    /** A code read out says nothing of envelopes: that one is lacking stays known. */
    @Test
    void keepsTheContainersThatSomebodyHasCountedWhereACodeHolds() {
        int number = number(post(LEG + "/home", asked("FROM_STATION", JAWA)));
        String code = found("segel rusak[^<]*</td><td><strong>([^<]+)", paper(number));
        send(link(number), said("boxes", "4", "containers[RESULTS]", "1"));
        post(
                MOVEMENTS + "/calls",
                Map.of("movement", String.valueOf(number), "code", code, "from", "Budi", "sure", "yes"));
        int report = jdbc.sql("select number from hand_over_report")
                .query(Integer.class)
                .single();
        post(MOVEMENTS + "/" + number + "/reports/" + report, Map.of("holds", "REPORT", "reason", "hitung ulang"));

        assertThat(jdbc.sql("select came from movement_container where kind = 'RESULTS'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** From the PPK beside the plan of tours: so many boxes, or those of some stations, and the rest stays. */
    @Test
    void sendsPartOfWhatStandsAtThePpk() {
        var some = asked("TO_VILLAGE", JAWA);
        some.put("boxes[v6303051003]", "1");
        int first = number(post(LEG + "/home", some));
        assertThat(paper(first)).contains("SERAH TERIMA DI DESA", "Pikap DA 8123, Hamdan");
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("1 kotak di jalan, rit " + first, "3 belum berangkat");

        var second = asked("TO_VILLAGE", JAWA);
        second.put("stations[v6303051003]", "2");
        int straight = number(post(LEG + "/home", second));

        assertThat(paper(straight)).contains("Jawa, TPS 002").doesNotContain("Jawa, TPS 001");
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("2 kotak di jalan, rit " + straight, "1 belum berangkat");
        assertThat(mvc.get().uri(LEG + "/whereabouts?lang=en")).bodyText().doesNotContain("??");
    }

    /** Each with its share, so that all booths of the village are on some sheet. */
    @Test
    void sendsTheVotingBoothsWithTheStationsThatSignForThemselves() {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, placement, standing,"
                        + " legal_basis) values (:election, 90, 'VOTING_BOOTH', 'STATION', 4, 'OUTSIDE', false, 'x')")
                .param("election", World.ELECTION)
                .update();
        var first = asked("TO_VILLAGE", JAWA);
        first.put("stations[v6303051003]", "2");
        post(LEG + "/home", first);
        var rest = asked("TO_VILLAGE", JAWA);
        rest.put("apart", "yes");
        post(LEG + "/home", rest);

        assertThat(jdbc.sql("select station_number || ': ' || booths from tour_hand_over order by station_number")
                        .query(String.class)
                        .list())
                .containsExactly("1: 4", "2: 4");
    }

    @Test
    void saysAtItsFieldWhatPartCannotGo() {
        var asked = asked("TO_VILLAGE", JAWA);
        asked.put("boxes[v6303051003]", "5");
        assertThat(post(LEG + "/home", asked))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"boxes-v6303051003-error\"", "Yang ada hanya 4 kotak", "value=\"5\"", "Pikap DA 8123");
        asked.put("boxes[v6303051003]", "4");
        asked.put("stations[v6303051003]", "1");
        assertThat(post(LEG + "/home", asked)).bodyText().contains("Isi salah satu saja");
        asked.put("boxes[v6303051003]", "");
        asked.put("stations[v6303051003]", "1, 77");
        assertThat(post(LEG + "/home", asked))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Jawa, TPS 077: tidak ada", "value=\"1, 77\"");
        asked.put("stations[v6303051003]", "satu");
        assertThat(post(LEG + "/home", asked)).bodyText().contains("Tulis nomor TPS dipisah koma");
        var home = asked("FROM_VILLAGE", JAWA);
        home.put("stations[v6303051003]", "1");
        assertThat(post(LEG + "/home", home)).bodyText().contains("diserahkan bersama");
        assertThat(jdbc.sql("select count(*) from tour_movement")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The envelopes that come are those of the stations that come. */
    @Test
    void fetchesSomeStationsHome() {
        var some = asked("FROM_STATION", JAWA);
        some.put("stations[v6303051003]", "1");

        int number = number(post(LEG + "/home", some));

        assertThat(paper(number)).contains("Jawa, TPS 001").doesNotContain("TPS 002");
        assertThat(jdbc.sql("select sent from movement_container")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void sendsNothingToStationsApartThatDoesNotComeOutEven() {
        var apart = asked("TO_STATION", JAWA);
        apart.put("apart", "yes");
        shipment(1, "DISPATCHED", JAWA, 3, 3);

        assertThat(post(LEG + "/home", apart))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Jawa: kotaknya tidak terbagi rata", "tersisa 1");
    }

    @Test
    void makesNoBoxReadyTwice() {
        var later = asked("FROM_VILLAGE", JAWA);
        later.put("day", "2024-12-27");
        number(post(LEG + "/home", later));

        assertThat(post(LEG + "/home", later))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hanya 0 kotak");
    }

    @Test
    void sendsNoMovementWithNothingOnIt() {
        var leaves = NOW.atZone(java.time.ZoneId.of("Asia/Makassar"));
        var nothing = new MovementDesk.Sending(
                new LegKey(World.ELECTION, World.NEAR),
                MovementKind.TO_STATION,
                "Pikap",
                "Hamdan",
                leaves,
                List.of(),
                Luggage.NONE,
                "",
                1,
                Luggage.Company.UNSAID);

        assertThatThrownBy(() -> movements.send(List.of(nothing), "ppk")).hasMessageContaining("custody.nothing");
    }

    @Test
    void keepsEnvelopesAndSealsToTheMovementTheyBelongTo() {
        var several = asked("FROM_STATION", JAWA, IRANG);
        several.put("results", "3");
        several.put("seals", "TPS 001: A1");
        assertThat(post(LEG + "/home", several))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sampul C.Hasil: ini milik satu rit", "Segel kotak: ini milik satu rit");
        var out = asked("TO_STATION", JAWA);
        out.put("seals", "TPS 001: A1");
        assertThat(post(LEG + "/home", out))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Segel kotak: segel dicatat untuk perjalanan pulang saja");

        several.keySet().removeAll(List.of("results", "seals"));
        number(post(LEG + "/home", several));
        assertThat(jdbc.sql("select sent from movement_container order by sent")
                        .query(Integer.class)
                        .list())
                .as("one of each station")
                .containsExactly(1, 2);
    }

    @Test
    void tellsTheFirstSlipsOfALongListOfSeals() {
        var askew = asked("FROM_VILLAGE", JAWA);
        askew.put("seals", "tanpa titik dua\n".repeat(2_000));
        var endless = asked("FROM_VILLAGE", JAWA);
        endless.put("seals", "TPS 001: A1\n".repeat(300_000));

        assertThat(body(post(LEG + "/home", askew)).split("tidak terbaca", -1)).hasSizeBetween(2, 20);
        assertThat(post(LEG + "/home", endless))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("paling banyak 2.000 baris")
                .doesNotContain("sudah ditulis sebelumnya");
        assertThat(jdbc.sql("select count(*) from tour_movement")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void proposesTheWayThatIsNext() {
        shipment(1, "CHECKED", JAWA, 2, 2);
        assertThat(mvc.get().uri(LEG + "/home")).bodyText().containsPattern(chosen("FROM_VILLAGE"));

        TestTime.in(World.REGENCY, "2024-11-26T01:00:00Z");
        assertThat(mvc.get().uri(LEG + "/home"))
                .as("nothing has left the PPK")
                .bodyText()
                .containsPattern(chosen("TO_VILLAGE"))
                .containsPattern("name=\"day\"[^>]*value=\"2024-11-26\"");

        sent("TO_VILLAGE", JAWA);
        TestTime.in(World.REGENCY, "2024-11-27T11:00:00Z");
        assertThat(mvc.get().uri(LEG + "/home?kind=TO_STATION")).bodyText().containsPattern(chosen("TO_STATION"));
    }

    private static String chosen(String kind) {
        return "<input[^>]*value=\"" + kind + "\"[^>]*checked";
    }

    @Test
    void asksForAPartOnlyWhereSomethingIs() {
        shipment(1, "CHECKED", JAWA, 2, 2);

        assertThat(mvc.get().uri(LEG + "/home"))
                .bodyText()
                .contains("Tunggul Irang", "Hanya sebagian dari Jawa")
                .doesNotContain("Hanya sebagian dari Tunggul Irang");
    }

    @Test
    void tellsEachSlipAtItsField() {
        assertThat(post(LEG + "/home", Map.of("kind", "FROM_STATION", "seals", "tanpa titik dua")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("pilih sedikitnya satu desa", "Kendaraan: isi dahulu.", "tidak terbaca");
        var nowhere = asked("TO_OFFICE", JAWA);
        nowhere.remove("minutes");
        assertThat(post(LEG + "/home", nowhere)).bodyText().contains("Waktu tempuhnya belum diketahui");
        sent("TO_OFFICE", JAWA);
        assertThat(post(LEG + "/home", asked("FROM_VILLAGE", JAWA)))
                .as("they are farther already")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hanya 0 kotak yang belum berada lebih jauh");
    }
}
