package id.kotaksuara.election.requirement;

import static id.kotaksuara.election.rule.Material.BALLOT;
import static id.kotaksuara.election.rule.Material.BALLOT_BOX;
import static id.kotaksuara.election.rule.Material.ENVELOPE;
import static id.kotaksuara.election.rule.Material.RECAP_BOX;
import static id.kotaksuara.election.rule.Material.REVOTE_BALLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kotaksuara.DatabaseTest;
import id.kotaksuara.World;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.rule.RuleDefaults;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.StationCounts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import({Requirements.class, StationCounts.class})
class RequirementsTests {

    private static final int PROVINCE = 1;
    private static final int DISTRICT = 3;
    private static final int VILLAGE = 4;

    @Autowired
    private Requirements requirements;

    @Autowired
    private QuantityRules rules;

    @Autowired
    private Elections elections;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void keepsTheWorldWithItsDefaultRules() {
        new World(jdbc).create();
        Election election = elections.withCode(World.ELECTION);
        List<RuleTerms> defaults = RuleDefaults.rules(election.kind(), election.contests());
        for (int at = 0; at < defaults.size(); at++) {
            rules.save(new QuantityRule(election.code(), at + 1, defaults.get(at)));
        }
    }

    @Test
    void roundsTheReserveUpAtEachStation() {
        // 390, 365 and 401 voters, 121 and 20: reserves of 10, 10, 11, 4 and 1 for each of two contests
        Requirement regency = requirements.of(World.ELECTION, World.REGENCY);

        assertThat(regency.counts().voters()).isEqualTo(1297);
        assertThat(regency.of(BALLOT)).isEqualTo(2 * (1297 + 36));
    }

    @Test
    void leavesToTheDistrictWhatAVillageDoesNotHold() {
        assertThat(requirements.of(World.ELECTION, World.REGENCY).of(RECAP_BOX)).isEqualTo(4);
        assertThat(requirements.of(World.ELECTION, World.NEAR).of(RECAP_BOX)).isEqualTo(2);
        assertThat(requirements.of(World.ELECTION, "63.03.05.1003").of(RECAP_BOX))
                .isZero();
        assertThat(requirements.of(World.ELECTION, World.NEAR).of(REVOTE_BALLOT))
                .isZero();
        assertThat(requirements.of(World.ELECTION, World.NEAR).of(ENVELOPE)).isEqualTo(3 * 25 + 2);
    }

    @Test
    void isTheSameSeenFromTheNationAndFromItsParts() {
        Requirement nation = requirements.of(World.ELECTION, "");

        assertThat(nation.of(BALLOT_BOX)).isEqualTo(10);
        assertThat(requirements.within(World.ELECTION, "", PROVINCE))
                .singleElement()
                .satisfies(province -> assertThat(province.counts().voters())
                        .isEqualTo(nation.counts().voters()));
        assertThat(requirements.within(World.ELECTION, World.REGENCY, DISTRICT))
                .extracting(district -> district.counts().code(), district -> district.of(BALLOT))
                .containsExactly(tuple(World.NEAR, 2 * (1156L + 31)), tuple(World.FAR, 2 * (141L + 5)));
    }

    @Test
    void countsTheStandingBoxesVillageByVillage() {
        assertThat(requirements.standingBoxes(World.OFFICE))
                .containsExactly(
                        new StandingBoxes(World.NEAR, "63.03.05.1003", 2, 4),
                        new StandingBoxes(World.NEAR, "63.03.05.2010", 1, 2),
                        new StandingBoxes(World.FAR, "63.03.17.2001", 2, 4));
    }

    @Test
    void knowsNothingWhereNoStationIsKnown() {
        Requirement elsewhere = requirements.of(World.ELECTION, "64.02");

        assertThat(elsewhere.unknown()).isTrue();
        assertThat(elsewhere.of(BALLOT_BOX)).isZero();
        assertThat(requirements.within(World.ELECTION, "64.02", VILLAGE)).isEmpty();
    }
}
