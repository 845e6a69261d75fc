package id.kotaksuara.boxes.packing;

import static id.kotaksuara.boxes.BoxWorld.BOXES;
import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static id.kotaksuara.boxes.BoxWorld.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.boxes.box.BoxRows;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A packing table in the small world, where a station's box for the governor needs 390 voters' ballots and a reserve. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class PackingTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BoxRows rows;

    @Autowired
    private PackingQueue queue;

    @BeforeEach
    void keepsBoxesOneByOne() {
        world.begin();
    }

    @Test
    void makesABoxForEveryStationAndContest() {
        assertThat(jdbc.sql("select count(*) from ballot_box")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(world.get("")).contains("0 dari 10 kotak", "Paramasan", "Martapura");
    }

    @Test
    void packsLastWhatIsKeptBackAndCountsItApart() {
        String first = next();
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values (:election, :village, 1, 'FLOOD', 'WAREHOUSE', 'Siti', '',"
                        + " now(), 'planner')")
                .param("election", BoxWorld.OFFICE.election())
                .param("village", JAWA)
                .update();

        assertThat(first).isEqualTo(JAWA + "/1");
        assertThat(next()).isEqualTo(JAWA + "/2");
        assertThat(queue.next(BoxWorld.OFFICE, 10)).hasSize(10);
        assertThat(world.get(""))
                .contains("0 dari 8 kotak", "2 kotak dari 1 TPS yang pemungutannya ditunda tidak diangkut");
    }

    private String next() {
        var place = queue.next(BoxWorld.OFFICE, 1).get(0).place();
        return place.villageCode() + "/" + place.station();
    }

    @Test
    void asksForNoBallotsInTheSecondBoxOfAContestAndNumbersAllBoxesOfAStationThrough() {
        jdbc.sql("insert into quantity_rule (election_code, position, material, contest_code, basis, quantity,"
                        + " reserve_permille, placement, standing, legal_basis) select election_code, 99,"
                        + " 'BALLOT_BOX', 'GUBERNUR', 'STATION', 1, 0, min(placement), false, 'Keputusan kantor'"
                        + " from quantity_rule where material = 'BALLOT_BOX' group by election_code")
                .update();
        entities.clear();
        world.post("/following", List.of());
        String second = jdbc.sql("select code from ballot_box where village_code = ? and station_number = 1"
                        + " and contest_code = 'GUBERNUR' and ordinal = 2")
                .param(JAWA)
                .query(String.class)
                .single();

        world.lay(second);

        assertThat(world.get("/tables/1")).contains("Menurut aturan").doesNotContain("perlu 400");
        assertThat(rows.within(BoxWorld.OFFICE, JAWA).stream()
                        .filter(box -> box.place().station() == 1)
                        .map(box -> box.boxNumber() + " " + box.contestCode()))
                .containsExactly("001-1 GUBERNUR", "001-2 GUBERNUR", "001-3 BUPATI_WALIKOTA");
    }

    @Test
    void sealsABoxThatTwoPeopleCountedTheSame() {
        String code = world.code(JAWA, 1, "GUBERNUR");

        world.pack(code);

        assertThat(world.get("/" + code)).contains("disegel", "KS-001", "Siti, Budi", "400");
        assertThat(world.get("")).contains("1 dari 10 kotak");
        assertThat(world.get("/tables")).contains("99");
    }

    @Test
    void hasBothCountAgainWhereTheyDiffer() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);

        world.count(code, 0);
        var second = world.count(code, -1);

        assertThat(second).hasRedirectedUrl(BOXES + "/tables/1");
        assertThat(second.getMvcResult().getFlashMap().get("wrong")).isEqualTo("packing.counted.DIFFERENT");
        assertThat(world.state(code)).isEqualTo("WAITING");
        assertThat(world.get("/tables/1")).contains("Siti menghitung");
        assertThat(world.get("/" + code)).contains("Hitungan tidak cocok", "pertama 400, kedua 399, perlu 400");
    }

    @Test
    void refusesANumberOfBallotsThatTheStationDoesNotNeed() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);

        world.count(code, 5);
        var second = world.count(code, 5);

        assertThat(second.getMvcResult().getFlashMap().get("wrong")).isEqualTo("packing.counted.WRONG");
        assertThat(world.state(code)).isEqualTo("WAITING");
    }

    @Test
    void doesNotShowTheSecondPersonWhatTheFirstCounted() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);

        world.count(code, 37);

        assertThat(world.get("/tables/1"))
                .contains("Sekarang Budi menghitung")
                .doesNotContainPattern("(?<![\\w-])437(?![\\w-])");
    }

    @ParameterizedTest
    @CsvSource({
        "KM7P4, tidak lengkap",
        "8991234567890, bukan kode kotak",
        "ABCDEFGHJ, salah",
        "222222222, Tidak ada kotak",
        "https://pemilu.example/k/222222222, Tidak ada kotak",
        "'', Pindai atau ketik",
    })
    void saysWhatIsWrongWithACodeWherePeopleLook(String typed, String said) {
        assertThat(text(world.send("/tables/1/box", List.of("code=" + typed)))).contains(said, "data-wrong");
    }

    @ParameterizedTest
    @CsvSource({"1000000000", "-1", "''", "tiga", "1.5"})
    void refusesACountThatIsNone(String typed) {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);

        var answer = world.send("/tables/1/count", List.of("counts[BALLOT.GUBERNUR]=" + typed));

        assertThat(text(answer)).contains("aria-invalid");
        assertThat(world.get("/tables/1")).as("still the first person").contains("Siti menghitung");
    }

    @Test
    void takesNoCountFromAPageThatTheTableHasLeftBehind() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);
        String first = world.get("/tables/1");
        world.post("/tables/1/count", BoxWorld.counts(first, 0));

        world.post("/tables/1/count", BoxWorld.counts(first, 0)); // a second tab of the first person

        assertThat(world.get("/tables/1"))
                .as("the second person has not counted")
                .contains("Sekarang Budi menghitung");
        assertThat(world.state(code)).isEqualTo("WAITING");
    }

    @Test
    void letsNobodyCountFirstAndSecondByAChangeOfThePeople() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);
        world.count(code, 0);

        var changed = world.send(
                "/tables/1/crew",
                List.of("firstPerson=Budi", "secondPerson=Siti", "firstSeal=", "lastSeal=", "sealsPerBox=1"));

        assertThat(changed.getMvcResult().getFlashMap().get("wrong")).isEqualTo("packing.counted.ANEW");
        assertThat(world.get("/tables/1")).as("Siti has not counted second").contains("Budi menghitung, lalu");
        world.count(code, 0);
        world.count(code, 0);
        assertThat(world.state(code)).isEqualTo("FILLED");
    }

    @Test
    void keepsTheFirstCountWhereOnlyTheSecondPersonChanges() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);
        world.count(code, 0);

        world.post(
                "/tables/1/crew",
                List.of("firstPerson=Siti", "secondPerson=Ani", "firstSeal=", "lastSeal=", "sealsPerBox=1"));

        assertThat(world.get("/tables/1")).contains("Sekarang Ani menghitung");
    }

    @Test
    void takesNoSealsAndPutsNothingAsideFromAPageThatTheTableHasLeftBehind() {
        String first = world.code(JAWA, 1, "GUBERNUR");
        String second = world.code(JAWA, 2, "GUBERNUR");
        world.lay(first);
        world.count(first, 0);
        world.count(first, 0);
        String old = BoxWorld.seen(world.get("/tables/1"));
        world.post("/tables/1/seals", List.of("seals=KS-001", old));
        world.lay(second);
        world.count(second, 0);
        world.count(second, 0);

        var again = world.send("/tables/1/seals", List.of("seals=KS-002", old)); // a second tab of the first box
        var aside = world.send("/tables/1/aside", List.of(old));

        assertThat(again.getMvcResult().getFlashMap().get("wrong")).isEqualTo("packing.stale");
        assertThat(aside.getMvcResult().getFlashMap().get("wrong")).isEqualTo("packing.stale");
        assertThat(world.state(second)).isEqualTo("FILLED");
    }

    @Test
    void takesNoBoxThatStandsInAnotherWarehouse() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        jdbc.sql("update ballot_box set state = 'OPEN', warehouse_code = 'LAIN', ballots = 400 where code = ?")
                .param(code)
                .update();
        entities.clear();

        assertThat(text(world.send("/tables/1/box", List.of("code=" + code))))
                .contains("tercatat di gudang LAIN", "Sisihkan");
    }

    @Test
    void takesASealHoweverItIsTyped() {
        String first = world.code(JAWA, 1, "GUBERNUR");
        String second = world.code(JAWA, 2, "GUBERNUR");
        for (String code : List.of(first, second)) {
            world.lay(code);
            world.count(code, 0);
            world.count(code, 0);
            String seal = code.equals(first) ? "KS-001" : "ks-001";
            var answer = world.send("/tables/1/seals", List.of("seals=" + seal, BoxWorld.seen(world.get("/tables/1"))));
            if (code.equals(second)) {
                assertThat(text(answer)).contains("KS-001 sudah dipakai");
            }
        }
        assertThat(world.state(second)).isEqualTo("FILLED");
    }

    @Test
    void keepsABoxOnOneTableOnly() {
        world.table("Ani", "Tono", "KS-101", "KS-200");
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);

        assertThat(text(world.send("/tables/2/box", List.of("code=" + code))))
                .contains("sedang dikemas di meja 1 oleh Siti");
        world.lay(code); // the same one scanned twice stays
        assertThat(text(world.send("/tables/1/box", List.of("code=" + world.code(JAWA, 2, "GUBERNUR")))))
                .contains("masih di meja ini", "Siti menghitung");
    }

    @Test
    void takesNoBoxForWhichTheFloorHasNoRoom() {
        jdbc.sql("update warehouse set counted_boxes = 1").update();
        entities.clear();
        world.pack(world.code(JAWA, 1, "GUBERNUR"));

        assertThat(text(world.send("/tables/1/box", List.of("code=" + world.code(JAWA, 2, "GUBERNUR")))))
                .contains("Gudang tidak cukup", "Ruang 1 kotak berdiri, terisi 1");
    }

    @Test
    void saysWhoseBoxItIsThatBelongsToAnotherElection() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        jdbc.sql("insert into election (code, name, kind, voting_day, station_limit)"
                        + " values ('pilgub-ulang', 'Ulang', 'PILKADA', '2025-04-19', 600)")
                .update();
        jdbc.sql("update ballot_box set election_code = 'pilgub-ulang' where code = ?")
                .param(code)
                .update();
        entities.clear();

        assertThat(text(world.send("/tables/1/box", List.of("code=" + code))))
                .contains("milik Kabupaten Banjar pada pemilihan Ulang");
    }

    @Test
    void usesNoSealTwice() {
        String first = world.code(JAWA, 1, "GUBERNUR");
        String second = world.code(JAWA, 2, "GUBERNUR");
        world.pack(first);
        world.lay(second);
        world.count(second, 0);
        world.count(second, 0);

        assertThat(text(world.send("/tables/1/seals", List.of("seals=KS-001", BoxWorld.seen(world.get("/tables/1"))))))
                .contains("KS-001 sudah dipakai");
        assertThat(world.state(second)).isEqualTo("FILLED");
    }

    @Test
    void sealsNoBoxWhoseStationNeedsAnotherNumberSinceItWasCounted() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);
        world.count(code, 0);
        world.count(code, 0);
        jdbc.sql("update polling_station set male = male + 10 where village_code = ? and number = 1")
                .param(JAWA)
                .update();
        entities.clear();

        assertThat(text(world.send("/tables/1/seals", List.of("seals=KS-001", BoxWorld.seen(world.get("/tables/1"))))))
                .contains("Daftar pemilih berubah", "sekarang perlu 410");
        assertThat(world.state(code)).isEqualTo("FILLED");
    }

    @Test
    void takesNoLabelForASeal() {
        String first = world.code(JAWA, 1, "GUBERNUR");
        String next = world.code(JAWA, 2, "GUBERNUR");
        world.lay(first);
        world.count(first, 0);
        world.count(first, 0);
        String seen = BoxWorld.seen(world.get("/tables/1"));

        for (String scanned : List.of(next, "https://pemilu.banjar.example/k/" + first)) {
            assertThat(text(world.send("/tables/1/seals", List.of("seals=" + scanned, seen))))
                    .contains("bukan segel");
        }
        assertThat(world.state(first)).isEqualTo("FILLED");
    }

    @Test
    void reckonsFromTheBoxesSealedWhenTheRestWillBe() {
        assertThat(world.get("/tables")).doesNotContain("Dengan laju ini");
        world.pack(world.code(JAWA, 1, "GUBERNUR"));
        world.pack(world.code(JAWA, 2, "GUBERNUR"));

        assertThat(world.get("/tables"))
                .contains("2 kotak disegel dalam 1 jam kerja: 2 per jam. Yang belum disegel: 8.")
                .containsPattern("kotak terakhir disegel paling lambat [^<]*13\\.00\\. Belum ada jadwal")
                .containsPattern("Dengan satu meja lagi: [^<]*11\\.00\\.")
                .contains("Satu hari dihitung 8 jam mulai pukul 9.00.");
    }

    @Test
    void leavesWhatIsKeptBackOutOfThePace() {
        world.pack(world.code(JAWA, 1, "GUBERNUR"));
        jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, sealed_at, keeper,"
                        + " again, decided_at, decided_by) values (:election, :village, 2, 'FLOOD', 'WAREHOUSE', 'Siti', '',"
                        + " now(), 'planner')")
                .param("election", BoxWorld.OFFICE.election())
                .param("village", JAWA)
                .update();

        assertThat(world.get("/tables")).contains("Yang belum disegel: 7.");
    }

    @Test
    void closesATableOnWhichNothingLies() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);
        assertThat(world.get("/tables")).contains(BoxCode.spoken(code), "Gudang Martapura");
        assertThat(world.get("/tables/1/crew")).doesNotContain("Tutup meja");
        assertThat(world.send("/tables/1/removal?sure=yes", List.of())).hasStatus(422);
        world.putAside();

        world.post("/tables/1/removal?sure=yes", List.of());

        assertThat(world.get("/tables")).contains("Belum ada meja").doesNotContain("Meja kemas 1");
        world.table("Ani", "Tono", "KS-001", "KS-100");
    }

    @Test
    void asksEachEmptyTableForOtherBoxes() {
        world.table("Ani", "Tono", "KS-101", "KS-200");
        String first = BoxCode.spoken(world.code(JAWA, 1, "GUBERNUR"));

        assertThat(world.get("/tables/1")).contains(first);
        assertThat(world.get("/tables/2")).contains("TPS 002").doesNotContain(first);
        world.post("/tables/1/box", List.of("code=" + world.code(JAWA, 2, "GUBERNUR")));
        assertThat(world.get("/tables/2")).as("the only one that is empty").contains(first);
    }

    @Test
    void givesNoSealToTwoTables() {
        var fields = List.of(
                "warehouse=GUDANG",
                "firstPerson=Ani",
                "secondPerson=Tono",
                "firstSeal=KS-090",
                "lastSeal=KS-200",
                "sealsPerBox=1");

        assertThat(text(world.send("/tables", fields))).contains("Meja 1 masih memegang segel KS-001–KS-100");
        world.table("Ani", "Tono", "KS-101", "KS-200");
        assertThat(text(world.send("/tables/2/crew", fields))).contains("Meja 1 masih memegang segel");
        world.post("/tables/1/crew", List.of("firstPerson=Siti", "secondPerson=Tuti", "sealsPerBox=1"));
    }

    @Test
    void doesNotPackASealedBoxAgain() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.pack(code);

        assertThat(text(world.send("/tables/1/box", List.of("code=" + code)))).contains("sudah disegel");
    }

    @Test
    void tellsAStrangerTheNameOfABoxAndNothingElse() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.pack(code);

        assertThat(mvc.get()
                        .uri("/k/" + code)
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .anonymous()))
                .hasStatusOk()
                .bodyText()
                .contains("asli", "TPS", "Jawa", "Martapura")
                .doesNotContain("KS-001", "Siti", "GUDANG")
                .doesNotContainPattern("(?<![\\w-])400(?![\\w-])");
        assertThat(mvc.get()
                        .uri("/k/222222222")
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .anonymous()))
                .hasStatus(404)
                .bodyText()
                .contains("tidak dikenal");
        assertThat(mvc.get().uri("/k/" + code)).hasRedirectedUrl(BOXES + "/" + code);
    }

    @Test
    void tellsBothPersonsAndThePassportThatOneAccountWroteDownBothCounts() {
        String code = world.code(JAWA, 1, "GUBERNUR");
        world.lay(code);
        assertThat(world.get("/tables/1")).doesNotContain("akun yang sama");
        world.count(code, 0);

        assertThat(world.get("/tables/1"))
                .contains("Hitungan pertama dicatat dengan akun yang sama", "Serahkan papan tik kepada Budi");
        world.count(code, 0);
        assertThat(world.get("/" + code)).contains("kedua hitungan dicatat dengan satu akun");
    }

    @Test
    void printsTheLabelsOfADistrictAndRemembersEachPrinting() {
        world.post("/labels", List.of("district=63.03.05", "paper=EIGHT"));
        world.post("/labels", List.of("district=63.03.05", "paper=TWENTY_ONE"));

        assertThat(world.get("/labels/1"))
                .contains("Kalimantan Selatan", "Kabupaten Banjar", "Martapura", "Jawa", "eight")
                .contains(id.kotaksuara.boxes.box.BoxCode.spoken(world.code(JAWA, 1, "BUPATI_WALIKOTA")));
        assertThat(world.get("/" + world.code(JAWA, 1, "BUPATI_WALIKOTA"))).contains("dicetak 2 kali");
    }
}
