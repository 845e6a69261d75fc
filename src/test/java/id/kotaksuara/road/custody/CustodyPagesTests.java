package id.kotaksuara.road.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Boxes on a tour: sent off, received by a link without an account or by a code on the telephone, or not. */
@IntegrationTest
@As(role = Role.PPK_CHAIR, area = World.NEAR)
class CustodyPagesTests {

    private static final String LEG = "/elections/" + World.ELECTION + "/" + World.NEAR + "/last-leg";
    private static final String MOVEMENTS = LEG + "/movements";
    private static final String TOUR = "PIKAP/1/2024-11-26/1";
    private static final Map<String, String> SAID =
            Map.of("boxes", "2", "seals", "WHOLE", "giver", "Hamdan", "receiver", "Siti", "note", "hujan");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void world() {
        var world = new World(jdbc);
        world.create();
        world.twoBoxesAStation();
        jdbc.sql("insert into leg_vehicle (election_code, district_code, code, mode, name, boxes, count, kmh,"
                        + " loading_minutes, tours_a_day) values (:election, '63.03.05', 'PIKAP', 'ROAD', 'Pikap', 20, 1, 30,"
                        + " 10, 3)")
                .param("election", World.ELECTION)
                .update();
        jdbc.sql(
                        "insert into leg_stop (election_code, district_code, code, mode, minutes, unloading_minutes, onward_minutes)"
                                + " values (:election, '63.03.05', '63.03.05.1003', 'ROAD', 30, 15, 60),"
                                + " (:election, '63.03.05', '63.03.05.2010', 'ROAD', 45, 15, 60)")
                .param("election", World.ELECTION)
                .update();
    }

    private void plan() {
        assertThat(post(LEG + "/plan", Map.of())).hasStatus3xxRedirection();
    }

    @Test
    void sendsATourOffAndSaysWithWhomItsBoxesAre() {
        plan();
        assertThat(mvc.get().uri(MOVEMENTS)).hasStatusOk().bodyText().contains("Belum berangkat dari PPK", TOUR);
        String gone = waiting(TOUR);

        leave();

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("di jalan dengan Hamdan 0812", "Tunggul Irang", "belum ada kabar")
                .doesNotContain("Belum berangkat dari PPK");
        assertThat(post(MOVEMENTS, Map.of("tour", gone, "driver", "Hamdan")))
                .as("the same tour once more")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesOneAnswerByALinkWithoutAnAccount() {
        String link = link(leave(), "Tunggul Irang");

        assertThat(mvc.get().uri(link).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Serah terima di Tunggul Irang", "Menurut surat: 2");
        assertThat(mvc.post().uri(link).with(csrf()).with(anonymous()).param("boxes", "2"))
                .hasStatusOk()
                .bodyText()
                .contains("Nama yang menerima", "Ada yang perlu diperbaiki");
        assertThat(send(link, SAID)).hasRedirectedUrl(link);

        assertThat(mvc.get().uri(link).with(anonymous()))
                .bodyText()
                .contains("2 kotak diterima Siti")
                .doesNotContain("<textarea");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("semua ada (2)", "diterima Siti", "hujan");
        assertThat(send(link, with("boxes", "1", "receiver", "Budi")))
                .as("somebody else, with another count")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2 kotak diterima Siti", "Yang baru Anda kirim tidak dicatat: 1 kotak, diterima Budi");
    }

    @Test
    void namesWhatIsMissingAndBrokenSeals() {
        int number = leave();
        send(link(number, "Tunggul Irang"), with("boxes", "1"));
        send(link(number, "Jawa"), with("boxes", "4", "seals", "BROKEN"));

        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("1 dari 2 kotak", "segel rusak, 4 kotak");
    }

    @Test
    void takesACodeReadOutOnTheTelephoneOnceAndNoOther() {
        int number = leave();
        String code = code(number, "Jawa", "ada yang kurang");

        assertThat(call(number, code, "1"))
                .hasStatusOk()
                .bodyText()
                .contains("Jawa: 1 dari 4 kotak kurang, lewat telepon dari Budi.", "Bacakan kalimat ini")
                .doesNotContain("3 dari 4 kotak");
        assertThat(sure(number, code, "1"))
                .hasRedirectedUrl(MOVEMENTS)
                .flash()
                .containsEntry("notice", "custody.understood.MISSING");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("3 dari 4 kotak", "menunggu surat");
        assertThat(call(number, code, "1")).as("once more").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(call(number, code.substring(0, 8) + (code.endsWith("2") ? "3" : "2"), ""))
                .bodyText()
                .contains("salah dengar atau salah ketik");
    }

    @Test
    void asksHowManyAreMissingAndTakesNoMoreThanWereSent() {
        int number = leave();
        String code = code(number, "Jawa", "ada yang kurang");

        for (String missing : new String[] {"", "0", "5"}) {
            assertThat(sure(number, code, missing))
                    .as(missing)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Isi berapa kotak yang kurang, dari 1 sampai 4.");
        }

        assertThat(sure(number, code, "4")).hasRedirectedUrl(MOVEMENTS);
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("0 dari 4 kotak");
    }

    @Test
    void takesNoMoreCodesAfterTenThatDoNotFit() {
        int number = leave();
        String right = code(number, "Jawa", "semua ada, segel utuh");
        for (int at = 0; at < 10; at++) {
            String other = other(at);
            assertThat(call(number, other, "")).bodyText().contains("Kode ini tidak cocok dengan rit itu");
        }

        assertThat(call(number, right, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sudah 10 kode salah");
        jdbc.sql("update tour_wrong_code set heard_at = heard_at - interval '61 minutes'")
                .update();
        assertThat(call(number, right, "")).bodyText().doesNotContain("kode salah");
    }

    @Test
    void countsAWrongCodeOnceHoweverOftenItIsRead() {
        int number = leave();
        for (int at = 0; at < 12; at++) {
            assertThat(call(number, other(3), "")).bodyText().contains("Kode ini tidak cocok dengan rit itu");
        }

        assertThat(call(number, code(number, "Jawa", "semua ada, segel utuh"), ""))
                .bodyText()
                .doesNotContain("kode salah");
    }

    private static String other(int seed) {
        return MovementSecret.random(new java.util.Random(seed)).code("63.03.05.1003", HandOverOutcome.ALL_HERE);
    }

    @Test
    void withdrawsATourOfWhichNobodyHasReceivedAnything() {
        int number = leave();
        String link = link(number, "Jawa");

        assertThat(post(MOVEMENTS + "/" + number + "/withdrawal", Map.of())).hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(link).with(anonymous()))
                .bodyText()
                .contains("Rit nomor " + number + " dibatalkan", "minta lembar yang baru kepada PPK")
                .doesNotContain("<textarea", "dibawa Pikap");
        assertThat(send(link, SAID))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("dibatalkan", "Yang baru Anda kirim tidak dicatat: 2 kotak, diterima Siti");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("Belum berangkat dari PPK");
        int again = leave();
        send(link(again, "Jawa"), SAID);
        assertThat(post(MOVEMENTS + "/" + again + "/withdrawal", Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void asksBeforeATourLeavesAheadOfItsDay() {
        jdbc.sql("update election set voting_day = '2099-11-27'").update();
        plan();
        String tour = waiting(TOUR.replace("2024", "2099"));

        assertThat(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("harinya belum tiba", "value=\"Hamdan\"");
        assertThat(post(MOVEMENTS, Map.of("tour", tour, "driver", " ", "early", "yes")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("id=\"driver-0-error\"", "Sopir dan telepon: isi dahulu.");
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("memang berangkat sebelum harinya");
        assertThat(post(MOVEMENTS, Map.of("tour", tour, "driver", "Hamdan", "early", "yes")))
                .hasStatus3xxRedirection();
    }

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

    @Test
    @As(role = Role.OBSERVER, area = World.REGENCY)
    void showsCodesAndLinksToThoseAloneWhoSendTours() {
        assertThat(mvc.get().uri(MOVEMENTS)).hasStatusOk();
        assertThat(mvc.get().uri(MOVEMENTS + "/1")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/hand-over/abc").with(anonymous())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void sendsNothingOffThatIsNotWhatWasOnThePage() {
        plan();
        String seen = waiting(TOUR);
        jdbc.sql("update leg_vehicle set boxes = 4").update();
        plan();

        assertThat(waiting(TOUR)).isNotEqualTo(seen);
        assertThat(post(MOVEMENTS, Map.of("tour", seen, "driver", "Hamdan")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("rencananya berubah");
    }

    @Test
    void writesOutcomesIntoTheJournalInWords() {
        send(link(leave(), "Tunggul Irang"), SAID);

        assertThat(mvc.get().uri(LEG))
                .bodyText()
                .contains("semua ada, segel utuh")
                .doesNotContain("ALL_HERE");
    }

    @Test
    void listsSignedPapersThatAreMissingUntilTheyAreFiled() {
        int number = leave();
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().doesNotContain("belum disimpan");
        send(link(number, "Tunggul Irang"), SAID);
        send(link(number, "Jawa"), with("boxes", "4"));
        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("1 surat bertanda tangan belum disimpan", number + " (Pikap 1)");

        String paper = MOVEMENTS + "/" + number + "/paper";
        assertThat(post(paper, Map.of("filed", "yes"))).hasRedirectedUrl(MOVEMENTS);

        assertThat(mvc.get().uri(MOVEMENTS))
                .bodyText()
                .contains("Surat bertanda tangan sudah disimpan")
                .doesNotContain("belum disimpan");
        post(paper, Map.of("filed", "no"));
        assertThat(mvc.get().uri(MOVEMENTS)).bodyText().contains("1 surat bertanda tangan belum disimpan");
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

    @Test
    void hearsWhatWentWrongFromWhoeverHoldsALink() {
        String link = link(leave(), "Jawa");
        assertThat(mvc.get().uri(link).with(anonymous())).bodyText().contains(link + "/incident");
        assertThat(mvc.get().uri(link + "/incident").with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("Kejadian di jalan, Jawa");
        var told = Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "boxes", "4");
        assertThat(send(link + "/incident", told))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Isi nama dan telepon Anda", "Ban pecah");

        var named = new java.util.HashMap<>(told);
        named.put("who", "Siti 0813");
        String kept = send(link + "/incident", named).getResponse().getRedirectedUrl();
        assertThat(kept).startsWith(link + "/incident/");
        assertThat(send(link + "/incident", named)).as("the same once more").hasRedirectedUrl(kept);
        assertThat(jdbc.sql("select count(*) from road_incident")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        assertThat(mvc.get().uri(LEG + "/incidents"))
                .bodyText()
                .contains("Ban pecah", "Dilaporkan oleh Siti 0813", "lewat tautan, tanpa akun", "Rit nomor");
        assertThat(mvc.get().uri("/hand-over/abc/incident").with(anonymous())).hasStatus(HttpStatus.NOT_FOUND);
        jdbc.sql(
                        "insert into road_incident (election_code, district_code, movement, cause, place, words, happened_at,"
                                + " reported_at, reported_by, by_link) select election_code, district_code, movement, cause, place,"
                                + " words, happened_at, reported_at, reported_by, true from road_incident, generate_series(1, 19)")
                .update();
        named.put("words", "Ban pecah lagi");
        assertThat(send(link + "/incident", named))
                .as("somebody who does not stop")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sudah 20 kejadian");
    }

    @Test
    void takesAFewPhotosOfWhatWasToldByALink() throws IOException {
        String link = link(leave(), "Jawa");
        String kept = send(
                        link + "/incident",
                        Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "who", "Siti 0813"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(mvc.get().uri(kept).with(anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("foto yang tersimpan: 0", "multipart/form-data")
                .doesNotContain("??");

        for (int photo = 0; photo < 5; photo++) {
            assertThat(photograph(kept, photo == 0 ? new byte[] {1, 2, 3} : picture()))
                    .hasRedirectedUrl(kept);
        }
        photograph(kept, picture());

        assertThat(mvc.get().uri(kept).with(anonymous()))
                .bodyText()
                .contains("foto yang tersimpan: 4")
                .doesNotContain("multipart/form-data", "<img");
        String number = kept.replaceAll(".*/", "");
        assertThat(mvc.get().uri(LEG + "/incidents/" + number)).bodyText().contains("4 foto", "Siti 0813", "<img");
        assertThat(photograph(link + "/incident/" + (Integer.parseInt(number) + 1), picture()))
                .as("what nobody told by this link")
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Whoever is called like an account is not taken for its person. */
    @Test
    void saysOfAPhotoByALinkThatNoAccountAddedIt() throws IOException {
        jdbc.sql("insert into account (username, name, password_hash, role, area) values ('siti', 'Siti Aminah', 'x',"
                        + " 'PLANNER', '63.03')")
                .update();
        String kept = send(
                        link(leave(), "Jawa") + "/incident",
                        Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "who", "siti"))
                .getResponse()
                .getRedirectedUrl();
        photograph(kept, picture());
        String incident = LEG + "/incidents/" + kept.replaceAll(".*/", "");

        assertThat(mvc.get().uri(incident))
                .bodyText()
                .contains("siti, lewat tautan, tanpa akun, ")
                .doesNotContain("Siti Aminah");
        photo(incident);
        assertThat(mvc.get().uri(incident)).bodyText().contains("2 foto", "siti, lewat tautan, tanpa akun, ");
    }

    private MvcTestResult photograph(String page, byte[] photo) {
        return mvc.post()
                .uri(page + "/photos")
                .multipart()
                .file(new MockMultipartFile("photo", "IMG_0001.jpg", "image/jpeg", photo))
                .param("words", "")
                .with(anonymous())
                .with(csrf())
                .exchange();
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }

    @Test
    void hearsNothingMoreByALinkAWeekAfterItsHandOver() {
        String link = link(leave(), "Jawa");
        send(link, SAID);
        assertThat(mvc.get().uri(link + "/incident").with(anonymous())).hasStatusOk();

        jdbc.sql("update tour_hand_over set done_at = done_at - interval '8 days'")
                .update();

        assertThat(mvc.get().uri(link + "/incident").with(anonymous()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("sudah lebih dari 7 hari yang lalu");
    }

    @Test
    void keepsPhotosOfSignedPapersAndOfIncidents() throws IOException {
        int number = leave();
        String signed = MOVEMENTS + "/" + number + "/signed";
        assertThat(mvc.get().uri(signed)).hasStatusOk().bodyText().contains("Surat bertanda tangan", "Pikap 1");

        assertThat(photo(signed)).hasRedirectedUrl(signed + "#photos");
        assertThat(mvc.get().uri(signed)).bodyText().contains("1 foto", "Halaman 1", signed + "/photos/");
        assertThat(mvc.get().uri(MOVEMENTS + "/999/signed")).hasStatus(HttpStatus.NOT_FOUND);

        var told = new java.util.HashMap<>(
                Map.of("cause", "BREAKDOWN", "place", "km 12", "words", "Ban pecah", "who", "Siti 0813"));
        send(link(number, "Jawa") + "/incident", told);
        String incident = found(
                "(" + LEG + "/incidents/\\d+)\"",
                body(mvc.get().uri(LEG + "/incidents").exchange()));
        assertThat(photo(incident)).hasRedirectedUrl(incident + "#photos");
        assertThat(mvc.get().uri(incident)).bodyText().contains("1 foto", "Ban pecah");
    }

    private MvcTestResult photo(String page) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        return mvc.post()
                .uri(page + "/photos")
                .multipart()
                .file(new MockMultipartFile("photo", "foto.png", "image/png", png.toByteArray()))
                .param("words", "Halaman 1")
                .with(csrf())
                .exchange();
    }

    /** The whole key of a tour that waits. */
    private String waiting(String tour) {
        return found(
                "value=\"(" + tour + "/[^\"]+)\"", body(mvc.get().uri(MOVEMENTS).exchange()));
    }

    private int leave() {
        plan();
        var answer = post(MOVEMENTS, Map.of("tour", waiting(TOUR), "driver", "Hamdan 0812"));
        return number(answer);
    }

    private static int number(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Integer.parseInt(answer.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
    }

    private String sheet(int number, String village) {
        String paper = body(mvc.get().uri(MOVEMENTS + "/" + number).exchange());
        int from = paper.indexOf("aria-label=\"" + village + "\"");
        return paper.substring(from, paper.indexOf("</article>", from));
    }

    private String link(int number, String village) {
        return found("(/hand-over/[\\w-]+)", sheet(number, village));
    }

    private String code(int number, String village, String outcome) {
        return found(outcome + "[^<]*</td><td><strong>([^<]+)", sheet(number, village));
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult sure(int number, String code, String missing) {
        return post(
                MOVEMENTS + "/calls",
                Map.of("movement", "" + number, "code", code, "from", "Budi", "missing", missing, "sure", "yes"));
    }

    private MvcTestResult call(int number, String code, String missing) {
        return post(
                MOVEMENTS + "/calls",
                Map.of("movement", "" + number, "code", code, "from", "Budi", "missing", missing));
    }

    private static Map<String, String> with(String... others) {
        var all = new java.util.HashMap<>(SAID);
        for (int at = 0; at < others.length; at += 2) {
            all.put(others[at], others[at + 1]);
        }
        return all;
    }

    private MvcTestResult send(String link, Map<String, String> fields) {
        var request = mvc.post().uri(link).with(csrf()).with(anonymous());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        for (var field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
