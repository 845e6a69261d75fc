package id.kotaksuara.boxes.collo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.region.Area;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Three villages with five stations: four booths each, an envelope for each village, two recap boxes for each district. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class ColliTests {

    private static final String PACKING = "/colli/packing";

    @Autowired
    private BoxWorld world;

    @Autowired
    private ColloRows rows;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void madeFromTheRequirement() {
        world.begin();
        world.post("/colli", List.of());
    }

    @Test
    void holdWhatTheRulesPutOutsideTheBox() {
        assertThat(all("63.03"))
                .extracting(collo -> collo.kind() + " " + collo.place().village() + ": " + collo.needed())
                .containsExactlyInAnyOrder(
                        "BOOTHS Jawa: VOTING_BOOTH=8",
                        "GOODS Jawa: ENVELOPE=1",
                        "BOOTHS Tunggul Irang: VOTING_BOOTH=4",
                        "GOODS Tunggul Irang: ENVELOPE=1",
                        "FLAT : RECAP_BOX=2",
                        "BOOTHS Paramasan Bawah: VOTING_BOOTH=8",
                        "GOODS Paramasan Bawah: ENVELOPE=1",
                        "FLAT : RECAP_BOX=2");
        assertThat(world.get("/colli")).contains("0 dari 8 koli", "Martapura");
    }

    @Test
    void bundleBoothsInTensAndLetEachTravelWithTheStationOfItsFirstBooth() {
        for (int number = 3; number <= 7; number++) {
            new World(jdbc).station(BoxWorld.JAWA, number, 100, 100);
        }
        world.post("/colli", List.of());

        assertThat(all(BoxWorld.JAWA))
                .filteredOn(collo -> collo.kind() == ColloKind.BOOTHS)
                .extracting(collo -> collo.number() + " " + collo.needed() + " " + collo.with())
                .containsExactly(
                        "1/3 VOTING_BOOTH=10 63.03.05.1003/1",
                        "2/3 VOTING_BOOTH=10 63.03.05.1003/3",
                        "3/3 VOTING_BOOTH=8 63.03.05.1003/6");
    }

    @Test
    void areAskedOfARuleForStationsStationByStation() {
        jdbc.sql("update quantity_rule set placement = 'OUTSIDE' where material in ('INK', 'ENVELOPE')")
                .update();

        world.post("/colli", List.of());

        assertThat(all(BoxWorld.JAWA))
                .filteredOn(collo -> collo.place().station() == 2)
                .singleElement()
                .satisfies(collo -> assertThat(collo.needed()).isEqualTo("ENVELOPE=25 INK=2"));
    }

    @Test
    void arePackedByScanAndByTick() {
        List<ColloRow> jawa = all(BoxWorld.JAWA);
        String scanned = jawa.get(0).code();
        world.post(PACKING, List.of("code=" + "https://kpu.example/k/" + scanned, "person=Siti"));
        String ticked = jawa.get(1).code();
        world.post("/colli/districts/63.03.05", List.of("ticked=" + ticked, "person=Budi"));

        assertThat(state(scanned)).isEqualTo("PACKED");
        assertThat(state(ticked)).isEqualTo("PACKED");
        assertThat(world.get("/colli")).contains("2 dari 8 koli");
        assertThat(world.get("/colli/" + scanned))
                .contains("Koli dikemas", "Siti", "8 Bilik suara", "Gudang Martapura");
    }

    @Test
    void sayAtTheFieldWhatIsWrongWithAScan() {
        String code = all(BoxWorld.JAWA).get(0).code();
        world.post(PACKING, List.of("code=" + code, "person=Siti"));
        String box = world.code(BoxWorld.JAWA, 1, "GUBERNUR");

        Map.of(
                        "KM7",
                        "tidak lengkap",
                        "ÄÖÜ",
                        "bukan kode kotak",
                        box,
                        "Tidak ada koli dengan kode " + BoxCode.spoken(box))
                .forEach((typed, said) -> assertThat(
                                BoxWorld.text(world.send(PACKING, List.of("code=" + typed, "person=Siti"))))
                        .contains(said, "Siti"));
        assertThat(BoxWorld.text(world.send(PACKING, List.of("code=" + code)))).contains("Nama petugas");
    }

    @Test
    void passOverWhatIsPackedAlreadyAndSaySo() {
        List<ColloRow> jawa = all(BoxWorld.JAWA);
        String packed = jawa.get(0).code();
        String waiting = jawa.get(1).code();
        world.post(PACKING, List.of("code=" + packed, "person=Siti"));

        var twice = world.send(PACKING, List.of("code=" + packed, "person=Budi"));
        var clash = world.send("/colli/districts/63.03.05", List.of("ticked=" + packed + "," + waiting, "person=Budi"));

        assertThat(twice.getMvcResult().getFlashMap().get("notice")).isEqualTo("collo.packed_before");
        assertThat((Object[]) clash.getMvcResult().getFlashMap().get("noticeArguments"))
                .containsExactly(1, 1);
        assertThat(state(waiting)).isEqualTo("PACKED");
        assertThat(world.get("/colli/" + packed)).contains("Siti").doesNotContain("Budi");
    }

    @Test
    void areNotPackedAgainOnceTheyAreOnTheirWay() {
        String code = all(BoxWorld.JAWA).get(0).code();
        world.post(PACKING, List.of("code=" + code, "person=Siti"));
        entities.flush();
        jdbc.sql("update collo set state = 'ON_ROAD', shipment_number = 'SJ-1' where code = ?")
                .param(code)
                .update();
        entities.clear();

        assertThat(BoxWorld.text(world.send(PACKING, List.of("code=" + code, "person=Budi"))))
                .contains("sudah berangkat");
        assertThat(state(code)).isEqualTo("ON_ROAD");
    }

    @Test
    void areCountedWithoutThoseThatStayWithAStationKeptBack() {
        jdbc.sql(
                        "insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                                + " again, decided_at, decided_by) select election_code, village_code, number, 'FLOOD',"
                                + " 'WAREHOUSE', 'Siti', '', now(), 'planner' from polling_station where village_code = :village")
                .param("village", BoxWorld.JAWA)
                .update();

        assertThat(world.get("/colli")).contains("0 dari 6 koli", "2 koli lain tetap di gudang");
    }

    @Test
    void areFoundWhereTheOfficeLooksForItsBoxes() {
        String code = all(BoxWorld.JAWA).get(0).code();

        assertThat(mvc.get().uri(BoxWorld.BOXES + "/find?code=" + code)).hasRedirectedUrl("/k/" + code);
        assertThat(world.get("/find?code=222222222")).contains("Tidak ada kotak dengan kode 222-222-222", "Koli");
        assertThat(BoxWorld.text(world.send("/tables/1/box", List.of("code=" + code))))
                .contains("Koli dicatat di halaman Koli");
    }

    @Test
    void areNotReplacedByAPageThatOfferedToOpenThem() {
        String code = all(BoxWorld.JAWA).get(0).code();
        world.post(PACKING, List.of("code=" + code, "person=Siti"));
        entities.flush();
        jdbc.sql("update collo set state = 'DAMAGED', shipment_number = 'SJ-1' where code = ?")
                .param(code)
                .update();
        entities.clear();

        assertThat(world.send("/colli/" + code + "/change", List.of("what=OPEN", "person=Siti", "reason=Salah")))
                .hasStatus(422);
        assertThat(state(code)).isEqualTo("DAMAGED");
    }

    @Test
    void keepTheTicksWhereOneOfThemCannotBePacked() {
        List<ColloRow> jawa = all(BoxWorld.JAWA);
        String gone = jawa.get(0).code();
        String waiting = jawa.get(1).code();
        jdbc.sql("update collo set state = 'WITHDRAWN' where code = ?")
                .param(gone)
                .update();
        entities.clear();

        var answer = world.send("/colli/districts/63.03.05", List.of("ticked=" + gone + "," + waiting, "person=Budi"));

        assertThat(answer).hasStatusOk();
        assertThat(BoxWorld.text(answer)).containsPattern("value=\"" + waiting + "\"[^>]* checked");
        assertThat(state(waiting)).isEqualTo("WAITING");
    }

    @Test
    void areOpenedAgainWhereTheRuleHasChangedSinceAndThenWithdrawn() {
        String booths = all(BoxWorld.JAWA).get(0).code();
        world.post(PACKING, List.of("code=" + booths, "person=Siti"));
        jdbc.sql("update quantity_rule set quantity = 5 where material = 'VOTING_BOOTH'")
                .update();
        assertThat(world.get("/colli")).contains("isinya sekarang lain");

        world.post("/colli/" + booths + "/change", List.of("what=OPEN", "person=Siti", "reason=Aturan berubah"));
        world.post(PACKING, List.of("code=" + booths, "person=Siti"));

        assertThat(all(BoxWorld.JAWA).get(0)).satisfies(collo -> {
            assertThat(collo.contents()).isEqualTo("VOTING_BOOTH=10");
            assertThat(collo.outdated()).isFalse();
        });
        jdbc.sql("delete from quantity_rule where material = 'ENVELOPE'").update();
        world.post("/colli", List.of());
        assertThat(all("63.03")).noneMatch(collo -> collo.kind() == ColloKind.GOODS);
    }

    @Test
    void areReplacedWhereRainSpoiltThemInTheWarehouse() {
        String booths = all(BoxWorld.JAWA).get(0).code();
        world.post(PACKING, List.of("code=" + booths, "person=Siti"));
        assertThat(world.get("/colli/" + booths)).contains("Rusak di gudang: ganti dengan koli lain");

        world.post("/colli/" + booths + "/change", List.of("what=REPLACE", "person=Siti", "reason=Atap bocor"));

        assertThat(world.get("/colli/" + booths)).contains("diganti", "Atap bocor");
        assertThat(all(BoxWorld.JAWA).get(0).code()).isNotEqualTo(booths);
    }

    @Test
    void haveLabelsBesideThoseOfBoxesAndAreFoundByTheirCode() {
        world.post("/labels", List.of("district=63.03.05", "what=COLLI", "paper=EIGHT"));
        String code = all(BoxWorld.JAWA).get(0).code();

        assertThat(world.get("/labels/1")).contains("Bilik suara", "PPS Jawa", "PPK Martapura", BoxCode.spoken(code));
        assertThat(world.get("/" + world.code(BoxWorld.JAWA, 1, "GUBERNUR"))).contains("dicetak 0 kali");
        assertThat(mvc.get().uri("/k/" + code)).hasRedirectedUrl(BoxWorld.BOXES + "/colli/" + code);
    }

    @Test
    void tellAChairOfAnotherDistrictThatTheyAreNotTheirs() {
        assertThat(asChair("/k/" + firstOf("63.03.05"))).bodyText().contains("Bukan milik Anda");
        assertThat(asChair("/k/" + firstOf("63.03.17"))).bodyText().contains("belum waktunya", "Perlengkapan");
    }

    @Test
    void tellAChairNotToUseWhatWasWithdrawn() {
        String code = firstOf("63.03.17");
        jdbc.sql("update collo set state = 'WITHDRAWN' where code = ?")
                .param(code)
                .update();
        entities.clear();

        assertThat(asChair("/k/" + code))
                .bodyText()
                .contains("class=\"cross\"", "Tidak dipakai lagi", "Jangan dipakai")
                .doesNotContain("class=\"tick\"", "belum dikirim");
    }

    private MvcTestResult asChair(String address) {
        var chair = new SignedIn("ppk", "ppk", Role.PPK_CHAIR, new Area("63.03.17"));
        return mvc.get()
                .uri(address)
                .with(authentication(chair.authentication()))
                .exchange();
    }

    private String firstOf(String district) {
        return jdbc.sql("select max(code) from collo where holder_code like ? and kind = 'GOODS'")
                .param(district + "%")
                .query(String.class)
                .single();
    }

    private List<ColloRow> all(String region) {
        entities.flush();
        return rows.within(World.OFFICE, region);
    }

    private String state(String code) {
        entities.flush();
        return jdbc.sql("select state from collo where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
