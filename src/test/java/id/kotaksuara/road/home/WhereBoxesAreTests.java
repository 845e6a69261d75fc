package id.kotaksuara.road.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The boards say where each box is, and with whom, from the beginning until it is home. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class WhereBoxesAreTests extends HomePages {

    @Test
    void saysWhereEachBoxIsFromTheBeginning() {
        assertThat(mvc.get().uri(WHERE))
                .hasStatusOk()
                .bodyText()
                .contains("Jawa", "4 belum berangkat dari PPK", "2 belum berangkat dari PPK");
    }

    @Test
    void bringsBoxesHomeStepByStepAndEachIsAtOnePlace() {
        int fromStations = sent("FROM_STATION", JAWA);
        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 kotak di jalan")
                .doesNotContain("4 belum berangkat dari PPK");
        assertThat(send(link(fromStations), said("boxes", "4", "containers[RESULTS]", "2")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 di desa (PPS), sudah pulang dari TPS, Siti");

        int fromVillages = sent("FROM_VILLAGE", JAWA, IRANG);
        assertThat(paper(fromVillages)).contains("bukan untuk tempat ini").doesNotContain("bukan untuk desa ini");
        assertThat(send(link(fromVillages), said("boxes", "6", "containers[RESULTS]", "3")))
                .hasStatus3xxRedirection();
        int home = sent("TO_OFFICE", JAWA, IRANG);
        assertThat(send(link(home), said("boxes", "6", "containers[SMALL]", "1", "containers[LARGE]", "1")))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 di gudang KPU, sudah pulang, Siti", "2 di gudang KPU, sudah pulang, Siti");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("6 dari 6 kotak sudah di gudang KPU");
    }

    @Test
    void asksWhichVillageIsShortWhereTheSumIsNotWhatWasCounted() {
        int number = sent("FROM_VILLAGE", JAWA, IRANG);

        assertThat(send(link(number), said("boxes", "5", "containers[RESULTS]", "3")))
                .bodyText()
                .contains("Anda menghitung 5, tetapi desa-desanya berjumlah 6");
        assertThat(send(link(number), said("boxes", "5", "containers[RESULTS]", "3", "counts[0]", "3")))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("1 kotak tidak diterima di tujuannya", "3 di PPK, sudah pulang", "2 di PPK, sudah pulang");
        assertThat(mvc.get().uri(LEG + "/night")).bodyText().contains("Telepon sekarang", "Hamdan 0812");
    }

    @Test
    void keepsWithTheCarrierWhatIsRefusedUntilItIsBack() {
        int number = sent("TO_STATION", JAWA);
        String code = found("ditolak[^<]*</td><td><strong>([^<]+)", paper(number));
        var call = Map.of("movement", "" + number, "code", code, "from", "Budi", "sure", "yes");
        assertThat(post(MOVEMENTS + "/calls", call)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 kotak tidak diterima di tujuannya");

        String back = MOVEMENTS + "/" + number + "/stops/" + JAWA + "/return";
        assertThat(post(back, Map.of())).hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 di desa (PPS)")
                .doesNotContain("tidak diterima di tujuannya");
        assertThat(post(back, Map.of())).as("twice").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void countsBoxesWhereTheyAreUntilTheHourOfDeparture() {
        var later = asked("FROM_VILLAGE", JAWA);
        later.put("day", "2024-12-27");
        int number = number(post(LEG + "/home", later));
        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 belum berangkat dari PPK")
                .doesNotContain("4 kotak di jalan");
        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("Disiapkan: berangkat")
                .containsPattern("\\s+belum berangkat\\s")
                .doesNotContain("sudah pulang dari TPS");

        assertThat(send(link(number), said("boxes", "4", "containers[RESULTS]", "2")))
                .as("before it was to leave")
                .hasStatusOk()
                .bodyText()
                .contains("Menurut rencana kotaknya belum berangkat", "value=\"Siti\"");
        send(link(number), said("boxes", "4", "containers[RESULTS]", "2", "early", "yes"));

        assertThat(mvc.get().uri(WHERE)).bodyText().contains("4 di PPK, sudah pulang");
    }

    @Test
    void followsBoxesFromTheOfficeToThePpkAndSendsHomeNoneThatHaveNotLeftIt() {
        shipment(1, "PLANNED", JAWA, 4, 0);
        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains("4 belum berangkat dari KPU", "2 belum berangkat dari KPU")
                .doesNotContain("belum berangkat dari PPK");
        assertThat(post(LEG + "/home", asked("FROM_STATION", JAWA)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Jawa: 4 kotaknya menurut catatan pengiriman belum berangkat dari KPU");

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("6 kotak menurut catatan pengiriman belum berangkat");

        shipment(2, "DISPATCHED", JAWA, 3, 3);
        shipment(3, "CHECKED", IRANG, 2, 2);
        jdbc.sql("insert into receipt (shipment_id, token, colli, seals, arrived_at, recorded_at, recorded_by)"
                        + " select id, gen_random_uuid(), 2, 'NONE', now(), now(), 'ppk' from shipment"
                        + " where number = 'SJ-6303-0003'")
                .update();
        jdbc.sql(
                        "insert into receipt_line (shipment_id, token, position, village_code, station_number, condition, boxes,"
                                + " reason, recorded_at, recorded_by) select id, gen_random_uuid(), 0, :village, 1, 'MISSING', 1,"
                                + " 'tidak ada', now(), 'ppk' from shipment where number = 'SJ-6303-0003'")
                .param("village", IRANG)
                .update();

        assertThat(mvc.get().uri(WHERE))
                .bodyText()
                .contains(
                        "3 kotak di jalan dari KPU ke PPK",
                        "1 belum berangkat dari KPU",
                        "1 kotak tidak ada waktu PPK memeriksa SJ-6303-0003",
                        "1 belum berangkat dari PPK");
        int home = sent("FROM_STATION", JAWA); // seen farther along
        assertThat(body(mvc.get().uri(MOVEMENTS + "/" + home).exchange())).contains("<strong>3</strong>");
    }

    @Test
    void saysWhoIsOverdueAndShowsTheRegencyTheSame() {
        var past = asked("FROM_VILLAGE", JAWA);
        past.put("day", "2024-11-26");
        number(post(LEG + "/home", past));

        assertThat(mvc.get().uri(LEG + "/night"))
                .bodyText()
                .contains("4 kotak belum ada kabar", "Hamdan 0812", "data-hx-trigger=\"every 60s\"");
        String regency = "/elections/" + World.ELECTION + "/" + World.REGENCY + "/last-legs";
        assertThat(as(Role.OBSERVER, World.REGENCY, regency + "/night"))
                .bodyText()
                .contains("Papan malam", "4 kotak belum ada kabar", LEG + "/night");
        assertThat(as(Role.OBSERVER, World.REGENCY, regency)).bodyText().contains(regency + "/night");
    }
}
