package id.kotaksuara.boxes.mishap;

import static id.kotaksuara.boxes.BoxWorld.JAWA;
import static id.kotaksuara.boxes.BoxWorld.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.boxes.BoxWorld;
import id.kotaksuara.boxes.box.BoxCode;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.logistics.stock.Goods;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What two people did with boxes becomes minutes to sign, in the warehouse and where the boxes have arrived. */
@IntegrationTest
@As(role = Role.PLANNER, area = World.REGENCY)
class BoxMinutesTests {

    @Autowired
    private BoxWorld world;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private GoodsLedger ledger;

    private String first;
    private String second;

    @BeforeEach
    void keepsBoxesOneByOne() {
        world.begin();
        first = world.code(JAWA, 1, "GUBERNUR");
        second = world.code(JAWA, 2, "GUBERNUR");
    }

    @Test
    void areWrittenOfWhateverWentWrong() {
        world.pack(first);

        settle(
                first,
                "OPEN",
                "Segel tidak terkunci",
                "witnesses=Ani, Bawaslu\nTono, Polsek",
                "paper=12/PP.09/6303/2024");

        assertThat(world.get("/" + first)).contains("BA-6303-0001: Segel tidak terkunci", "/minutes/1");
        assertThat(world.get("/minutes")).contains("BA-6303-0001", "dibuka", "Ani, Tono");
        assertThat(world.get("/minutes/1"))
                .contains("KABUPATEN BANJAR", "BERITA ACARA PEMBUKAAN KOTAK SUARA", "BA-6303-0001")
                .contains("12/PP.09/6303/2024", BoxCode.spoken(first), "TPS 001, Jawa, Martapura")
                .contains("Segel tidak terkunci", "Ani, Bawaslu", "Tono, Polsek");
    }

    @Test
    void tellOfBothBoxesAndOfTheOneThatStandsIn() {
        settle(first, "MOVE", "Lima kurang", "other=" + second, "ballots=5");
        assertThat(world.get("/minutes/1"))
                .contains("memindahkan 5 lembar", BoxCode.spoken(first), BoxCode.spoken(second));
        assertThat(world.get("/" + second)).contains("/minutes/1");

        world.pack(second);
        settle(second, "REPLACE", "Basah");
        assertThat(world.get("/minutes/2"))
                .contains("PENGGANTIAN", BoxCode.spoken(second), BoxCode.spoken(world.code(JAWA, 2, "GUBERNUR")));
    }

    /** Malang in 2024: five ballots were short because tired people had miscounted, and the boxes were at the PPK. */
    @Test
    void moveBallotsBetweenBoxesThatHaveArrived() {
        arrived(first, second);
        assertThat(world.get("/" + second + "/mishap")).contains("sudah tiba di PPK");

        settle(
                second,
                "MOVE",
                "Lima kurang di TPS 001",
                "other=" + first,
                "ballots=5",
                "inside=370",
                "otherInside=400",
                "seals=KS-090",
                "otherSeals=KS-091");

        assertThat(ballots(second)).isEqualTo(370);
        assertThat(ballots(first)).isEqualTo(400);
        assertThat(world.get("/" + first)).contains("KS-091").doesNotContain("sekarang perlu");
        assertThat(world.get("/" + second)).contains("KS-090", "−5 → ").doesNotContain("sekarang perlu");
        assertThat(world.state(second)).isEqualTo("ARRIVED");
        assertThat(world.get("/minutes/1")).contains("PEMINDAHAN", "PPK Martapura", "370", "KS-090", "KS-091");
    }

    @Test
    void tellWhatIsLackingInABoxThatIsCheckedWhereItArrived() {
        arrived(first, second);

        settle(first, "CHECK", "Dibuka karena segel putus", "inside=395", "seals=KS-090");

        assertThat(world.get("/" + first)).contains("sekarang perlu 400", "KS-090");
        settle(second, "MOVE", "Memenuhi TPS 001", "other=" + first, "ballots=5", "otherSeals=KS-092");
        assertThat(world.get("/" + first)).contains("KS-092").doesNotContain("sekarang perlu");
        assertThat(ballots(second)).isEqualTo(370);
    }

    @Test
    void moveNothingBetweenABoxAtThePpkAndOneThatIsNotThere() {
        arrived(first);

        var answer = world.send("/" + first + "/mishap", fields("MOVE", "BA", "other=" + second, "ballots=5"));
        assertThat(text(answer)).contains("tidak sedang berada di PPK");
        answer = world.send("/" + first + "/mishap", fields("CHECK", "BA", "seals=" + second));
        assertThat(answer).hasStatusOk();
        assertThat(jdbc.sql("select count(*) from box_minutes")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void sayOnlyWhatSomebodyCountedAndSealed() {
        arrived(first, second);

        var answer = world.send("/" + first + "/mishap", fields("CHECK", "Segel putus"));
        assertThat(text(answer)).contains("id=\"inside-error\"", "id=\"seals-error\"");
        answer = world.send(
                "/" + first + "/mishap", fields("CHECK", "Segel putus", "inside=400", "seals=" + "7".repeat(33)));
        assertThat(text(answer)).contains("paling panjang 32");
        settle(first, "SWAP", "Tertukar", "other=" + second, "otherInside=375", "otherSeals=KS-093");

        assertThat(jdbc.sql("select ballots from box_minutes_box order by code = ?")
                        .param(first)
                        .query(Integer.class)
                        .list())
                .containsExactly(375, null);
        assertThat(world.get("/" + first)).doesNotContain(" = 400; ");
    }

    @Test
    void takeIntoTheBooksWhatIsFoundBeyondThem() {
        var ballots = new Goods(World.ELECTION, Material.BALLOT, "GUBERNUR");
        ledger.post(BoxWorld.OFFICE, new GoodsMove(ballots, "GUDANG", null, GoodsPlace.STORE, 775), "TB 1");
        arrived(first, second);

        settle(second, "SWAP", "Tertukar", "other=" + first, "inside=400", "otherInside=375");
        assertThat(ledger.at(BoxWorld.OFFICE, ballots, "GUDANG", GoodsPlace.BOX))
                .isEqualTo(775);
        settle(first, "CHECK", "Segel putus", "inside=380", "seals=KS-095");

        assertThat(ledger.at(BoxWorld.OFFICE, ballots, "GUDANG", GoodsPlace.BOX))
                .isEqualTo(780);
        assertThat(ballots(first)).isEqualTo(380);
    }

    private void arrived(String... codes) {
        for (String code : codes) {
            world.pack(code);
            entities.flush();
            jdbc.sql("update ballot_box set state = 'ARRIVED', shipment_number = 'SJ-6303-0001' where code = ?")
                    .param(code)
                    .update();
        }
        entities.clear();
    }

    private int ballots(String code) {
        entities.flush();
        return jdbc.sql("select ballots from ballot_box where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private void settle(String code, String what, String reason, String... more) {
        world.post("/" + code + "/mishap", fields(what, reason, more));
    }

    private static List<String> fields(String what, String reason, String... more) {
        var fields =
                new ArrayList<>(List.of("what=" + what, "firstPerson=Ani", "secondPerson=Tono", "reason=" + reason));
        fields.addAll(List.of(more));
        return fields;
    }
}
