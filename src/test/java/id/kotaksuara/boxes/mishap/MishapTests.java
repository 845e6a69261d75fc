package id.kotaksuara.boxes.mishap;

import static id.kotaksuara.boxes.BoxWorld.BOXES;
import static id.kotaksuara.boxes.BoxWorld.IRANG;
import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static id.kotaksuara.boxes.BoxWorld.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boxes with which something went wrong, put right by two people on the page that the passport leads to. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class MishapTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    private String first;
    private String second;

    @BeforeEach
    void keepsBoxesOneByOne() {
        world.begin();
        first = world.code(JAWA, 1, "GUBERNUR");
        second = world.code(JAWA, 2, "GUBERNUR");
    }

    @Test
    void opensASealedBoxWithTwoNamesAndAReason() {
        world.pack(first);

        settle(first, "OPEN", "Segel tidak terkunci");

        assertThat(world.state(first)).isEqualTo("OPEN");
        assertThat(world.get("/" + first)).contains("Dibuka", "Ani, Tono", "Segel tidak terkunci");
        world.pack(first);
        assertThat(world.get("/" + first)).as("a cut seal is not used again").contains("KS-002");
    }

    @Test
    void asksForTwoPeopleAndAReason() {
        world.pack(first);

        var answer = world.send(
                "/" + first + "/mishap", List.of("what=OPEN", "firstPerson=Ani", "secondPerson=ani", "reason="));

        assertThat(text(answer)).contains("isi nama orang lain", "Alasan");
        assertThat(world.state(first)).isEqualTo("SEALED");
    }

    @Test
    void movesBallotsBetweenStationsOfAVillageAndPacksBothWithTheNewNumbers() {
        settle(first, "MOVE", "BA 7", "other=" + second, "ballots=5");

        assertThat(world.get("/" + first))
                .contains("−5 · BA-6303-0001: BA 7", BoxCode.spoken(second))
                .contains("-5");
        world.lay(first);
        assertThat(world.get("/tables/1")).contains("perlu 395");
        world.putAside();
        world.lay(second);
        assertThat(world.get("/tables/1")).contains("perlu 380");
    }

    @Test
    void movesNoBallotsToAnotherVillageOrContestNorOutOfAClosedBox() {
        assertThat(refusal(first, "MOVE", "other=" + world.code(IRANG, 1, "GUBERNUR"), "ballots=5"))
                .contains("satu desa");
        assertThat(refusal(first, "MOVE", "other=" + world.code(JAWA, 2, "BUPATI_WALIKOTA"), "ballots=5"))
                .contains("pemilihan yang sama");
        assertThat(refusal(first, "MOVE", "other=" + second, "ballots=401")).contains("tidak dapat diambil");
        assertThat(refusal(first, "MOVE", "other=KM7", "ballots=5")).contains("tidak lengkap");
        world.pack(second);
        assertThat(refusal(first, "MOVE", "other=" + second, "ballots=5")).contains("masih tertutup");
    }

    @Test
    void movesNoBallotsIntoTheSecondBoxOfAStationWhereNobodyCountsThem() {
        jdbc.sql("insert into quantity_rule (election_code, position, material, contest_code, basis, quantity,"
                        + " reserve_permille, placement, standing, legal_basis) select election_code, 99,"
                        + " 'BALLOT_BOX', 'GUBERNUR', 'STATION', 1, 0, min(placement), false, 'Keputusan kantor'"
                        + " from quantity_rule where material = 'BALLOT_BOX' group by election_code")
                .update();
        entities.clear();
        world.post("/following", List.of());
        String next = jdbc.sql("select code from ballot_box where village_code = ? and station_number = 2"
                        + " and contest_code = 'GUBERNUR' and ordinal = 2")
                .param(JAWA)
                .query(String.class)
                .single();

        assertThat(refusal(first, "MOVE", "other=" + next, "ballots=5")).contains("bukan yang pertama");
    }

    @Test
    void notesOnBothBoxesThatTheirContentsWereSwapped() {
        open(first);
        open(second);

        settle(first, "SWAP", "Tertukar di meja 2", "other=" + second);

        assertThat(world.get("/" + first)).contains("Isi tertukar", BoxCode.spoken(second), "Tertukar di meja 2");
        assertThat(world.get("/" + second)).contains("Isi tertukar", BoxCode.spoken(first));
    }

    @Test
    void replacesADamagedBoxByOneWithACodeOfItsOwn() {
        open(first);

        settle(first, "REPLACE", "Basah");

        String other = world.code(JAWA, 1, "GUBERNUR");
        assertThat(other).isNotEqualTo(first);
        assertThat(world.state(first)).isEqualTo("REPLACED");
        assertThat(world.get("/" + other)).contains("Menggantikan", BoxCode.spoken(first));
        assertThat(world.get("/" + first)).contains("Digantikan oleh", BoxCode.spoken(other));
        assertThat(text(world.send("/tables/1/box", List.of("code=" + first)))).contains("sudah diganti");
        world.pack(other);
    }

    @Test
    void takesTheSealsOffASealedBoxThatIsReplaced() {
        world.pack(first);
        assertThat(world.get("/" + first + "/mishap"))
                .as("opened, unless somebody says otherwise")
                .containsPattern("value=\"OPEN\"[^>]* checked")
                .contains("value=\"REPLACE\"");
        assertThat(sealsOn(first)).isOne();

        settle(first, "REPLACE", "Terendam");

        assertThat(world.state(first)).isEqualTo("REPLACED");
        assertThat(sealsOn(first)).isZero();
    }

    private int sealsOn(String code) {
        return jdbc.sql("select count(*) from box_seal where code = ? and not broken")
                .param(code)
                .query(Integer.class)
                .single();
    }

    @Test
    void listsWhatTheVoterListLeavesToBeDoneAndNeverDoesItSilently() {
        world.pack(first);
        jdbc.sql("update polling_station set male = male + 10 where village_code = ? and number = 1")
                .param(JAWA)
                .update();
        jdbc.sql("delete from polling_station where village_code = ? and number = 2")
                .param(JAWA)
                .update();
        new World(jdbc).station(JAWA, 3, 100, 100);

        assertThat(world.get(""))
                .contains("1 kotak dikemas dengan jumlah surat suara yang sudah berubah")
                .contains("2 kotak kosong tidak diperlukan lagi", "2 kotak diperlukan dan belum dibuat");
        assertThat(world.get("/" + first)).contains("sekarang perlu 410");

        world.post("/following", List.of());

        assertThat(world.state(second)).isEqualTo("WITHDRAWN");
        assertThat(world.state(first)).as("what is packed is opened by people").isEqualTo("SEALED");
        assertThat(world.code(JAWA, 3, "GUBERNUR")).isNotEmpty();
    }

    @Test
    void leavesABoxThatLiesOnATableToThoseWhoPackIt() {
        world.lay(second);
        entities.flush();
        stationIsGone(2);

        assertThat(world.get("")).contains("Singkirkan dari meja kemas");
        world.post("/following", List.of());

        assertThat(world.state(second)).isEqualTo("WAITING");
        assertThat(world.get("/tables/1"))
                .contains("tidak ada lagi pada daftar pemilih", "Sisihkan kotak ini")
                .doesNotContain("Selesai menghitung");
        world.putAside();
        entities.flush();
        world.post("/following", List.of());
        assertThat(world.state(second)).isEqualTo("WITHDRAWN");
    }

    @Test
    void withdrawsNoBoxWhoseBallotsWereMovedUntilTheyAreMovedBack() {
        settle(first, "MOVE", "BA 7", "other=" + second, "ballots=5");
        stationIsGone(2);
        world.post("/following", List.of());
        assertThat(world.state(second)).isEqualTo("WAITING");

        settle(second, "MOVE", "BA 8", "other=" + first, "ballots=5");
        world.post("/following", List.of());

        assertThat(world.state(second)).isEqualTo("WITHDRAWN");
        world.lay(first);
        assertThat(world.get("/tables/1")).contains("perlu 400");
    }

    @Test
    void countsTheBallotsOfEveryRuleThatPutsSomeInside() {
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, contest_code, basis, quantity, placement,"
                                + " legal_basis) values ('" + World.ELECTION
                                + "', 90, 'BALLOT', 'GUBERNUR', 'STATION', 3, 'INSIDE',"
                                + " 'Cadangan')")
                .update();
        settle(first, "MOVE", "BA 7", "other=" + second, "ballots=5");

        world.lay(first);
        assertThat(world.get("/tables/1")).contains("perlu 398").doesNotContain("perlu 395");
        world.putAside();
        world.pack(first);

        assertThat(world.get("")).doesNotContain("jumlah surat suara yang sudah berubah");
    }

    private void stationIsGone(int number) {
        jdbc.sql("delete from polling_station where village_code = ? and number = ?")
                .params(JAWA, number)
                .update();
    }

    private void open(String code) {
        world.pack(code);
        settle(code, "OPEN", "Segel tidak terkunci");
    }

    private void settle(String code, String what, String reason, String... more) {
        world.post("/" + code + "/mishap", fields(what, reason, more));
    }

    private String refusal(String code, String what, String... more) {
        var answer = world.send("/" + code + "/mishap", fields(what, "BA 8", more));
        assertThat(answer).as(BOXES).hasStatusOk();
        return text(answer);
    }

    private static List<String> fields(String what, String reason, String... more) {
        var fields =
                new ArrayList<>(List.of("what=" + what, "firstPerson=Ani", "secondPerson=Tono", "reason=" + reason));
        fields.addAll(List.of(more));
        return fields;
    }
}
