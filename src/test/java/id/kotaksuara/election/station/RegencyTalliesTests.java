package id.kotaksuara.election.station;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.World;
import id.kotaksuara.election.rule.Material;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of each regency is always what its stations come to, after every kind of change. */
@DatabaseTest
@Import(StationCounts.class)
class RegencyTalliesTests {

    private static final int PROVINCE = 1;
    private static final int REGENCY = 2;

    @Autowired
    private StationCounts counts;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    @BeforeEach
    void keepsTheWorldAndARegencyBesideIt() {
        world = new World(jdbc);
        world.create();
        jdbc.sql("insert into regency values ('63.04', '63', 'Kabupaten Barito Kuala', 'WITA')")
                .update();
        jdbc.sql("insert into district values ('63.04.01', '63.04', 'Tabunganen')")
                .update();
        jdbc.sql("insert into village values ('63.04.01.2001', '63.04.01', 'Tabunganen Kecil')")
                .update();
        rule(1, 25);
    }

    @Test
    void followsStationsThatComeChangeMoveAndGo() {
        world.station("63.04.01.2001", 1, 299, 1);
        check();
        change(
                "insert into polling_station select 'pilkada-2024', '63.04.01.2001', n, n, 2 * n from generate_series(2, 950) n");
        change("update polling_station set male = male + 7 where number = 1");
        change("update polling_station set male = male");
        change(
                "update polling_station set village_code = '63.03.17.2001', number = 3 where village_code = '63.04.01.2001'"
                        + " and number = 1");
        change("insert into polling_station values ('pilkada-2024', '63.03.05.1003', 1, 1, 1) on conflict do nothing");
        change("delete from polling_station where number % 2 = 0");
        change("delete from polling_station where village_code like '63.04.%'");
        change("delete from polling_station where false");
        change("truncate polling_station");
        assertThat(counts.of(World.ELECTION, "63", List.of(25)).stations()).isZero();
    }

    @Test
    void followsTheReservesThatRulesAskFor() {
        rule(2, 20);
        check(25, 20);
        rule(3, 20);
        change("delete from quantity_rule where position = 2");
        check(25, 20);
        change("update quantity_rule set reserve_permille = 33 where position = 3");
        check(25, 33);
        change("update quantity_rule set reserve_permille = 0 where position = 3");
        assertThat(permilles()).containsExactly(25);
        change("delete from quantity_rule");
        assertThat(permilles()).isEmpty();
    }

    @Test
    void givesTheSameAsTheStationsForAnyVotersAndAnyReserve() {
        var random = new Random(63);
        for (int round = 0; round < 25; round++) {
            jdbc.sql("delete from polling_station").update();
            IntStream.range(1, 60)
                    .forEach(number -> world.station(
                            List.of("63.03.05.1003", "63.03.17.2001", "63.04.01.2001")
                                    .get(random.nextInt(3)),
                            number,
                            random.nextInt(400),
                            random.nextInt(400)));
            int permille = 1 + random.nextInt(1000);
            change("update quantity_rule set reserve_permille = " + permille);
            check(permille);
        }
    }

    private void change(String sql) {
        jdbc.sql(sql).update();
        check();
    }

    private void rule(int position, int permille) {
        jdbc.sql(
                        "insert into quantity_rule (election_code, position, material, contest_code, basis, quantity,"
                                + " reserve_permille, placement, legal_basis)"
                                + " values (:election, :position, :material, null, 'VOTER', 1, :permille, 'INSIDE', 'PKPU 12/2024')")
                .param("election", World.ELECTION)
                .param("position", position)
                .param("material", Material.values()[position].name())
                .param("permille", permille)
                .update();
    }

    private List<Integer> permilles() {
        return jdbc.sql("select distinct permille from regency_reserve order by 1")
                .query(Integer.class)
                .list();
    }

    private void check(Integer... permilles) {
        var asked = permilles.length == 0 ? permilles() : List.of(permilles);
        for (int level : new int[] {PROVINCE, REGENCY}) {
            var counting = new Counting(World.ELECTION, "", level, asked);
            assertThat(counts.within(counting)).isEqualTo(counts.countedWithin(counting));
        }
        assertThat(jdbc.sql("select regency_code || ' ' || special || ' ' || male || ' ' || female from regency_tally"
                                + " order by 1")
                        .query(String.class)
                        .list())
                .isEqualTo(
                        jdbc.sql("select left(village_code, 5) || ' ' || count(*) filter (where number >= 901) || ' '"
                                        + " || sum(male) || ' ' || sum(female) from polling_station group by left(village_code, 5)"
                                        + " order by 1")
                                .query(String.class)
                                .list());
    }
}
