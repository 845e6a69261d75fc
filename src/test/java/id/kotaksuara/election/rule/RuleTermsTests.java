package id.kotaksuara.election.rule;

import static id.kotaksuara.election.rule.Material.BALLOT;
import static id.kotaksuara.election.rule.Material.BALLOT_BOX;
import static id.kotaksuara.election.rule.Material.VOTING_BOOTH;
import static id.kotaksuara.election.rule.QuantityBasis.DISTRICT;
import static id.kotaksuara.election.rule.QuantityBasis.STATION;
import static id.kotaksuara.election.rule.QuantityBasis.VOTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.base.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class RuleTermsTests {

    @Test
    void takesTheLargestQuantityAndRefusesOneMore() {
        assertThat(terms(BALLOT_BOX, STATION, RuleTerms.MOST, 0, false).quantity())
                .isEqualTo(RuleTerms.MOST);
        refuses("rule.quantity.range", () -> terms(BALLOT_BOX, STATION, RuleTerms.MOST + 1, 0, false));
        refuses("rule.quantity.range", () -> terms(BALLOT_BOX, STATION, -1, 0, false));
    }

    @Test
    void takesAReserveUpToTheWholeAndOnlyPerVoter() {
        assertThat(terms(BALLOT, VOTER, 1, 1000, false).reservePermille()).isEqualTo(1000);
        refuses("rule.reserve.range", () -> terms(BALLOT, VOTER, 1, 1001, false));
        refuses("rule.reserve.range", () -> terms(BALLOT, VOTER, 1, -1, false));
        refuses("rule.reserve.basis", () -> terms(BALLOT, STATION, 1, 1, false));
    }

    @Test
    void letsOnlyTheBoxesOfStationsStand() {
        assertThat(terms(BALLOT_BOX, STATION, 2, 0, true).standing()).isTrue();
        refuses("rule.standing.basis", () -> terms(BALLOT_BOX, DISTRICT, 2, 0, true));
        refuses("rule.standing.basis", () -> terms(BALLOT, STATION, 2, 0, true));
    }

    @Test
    void knowsTheRoomOnlyOfGoodsBesideTheBoxes() {
        assertThat(beside(VOTING_BOOTH, BoxSide.OUTSIDE, 10).room(8)).isEqualTo(0.8);
        assertThat(beside(VOTING_BOOTH, BoxSide.OUTSIDE, null).room(8)).isZero();
        refuses("rule.room.beside", () -> beside(VOTING_BOOTH, BoxSide.INSIDE, 10));
        refuses("rule.room.beside", () -> beside(BALLOT_BOX, BoxSide.OUTSIDE, 10));
        refuses("rule.room.range", () -> beside(VOTING_BOOTH, BoxSide.OUTSIDE, 0));
        refuses("rule.room.range", () -> beside(VOTING_BOOTH, BoxSide.OUTSIDE, RuleTerms.MOST + 1));
    }

    private static RuleTerms beside(Material material, BoxSide side, Integer piecesPerBox) {
        return new RuleTerms(material, null, STATION, 4, 0, side, false, piecesPerBox, "PKPU 12/2024");
    }

    private static void refuses(String key, Runnable attempt) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(attempt::run).withMessage(key);
    }

    private static RuleTerms terms(
            Material material, QuantityBasis basis, int quantity, int reserve, boolean standing) {
        return new RuleTerms(material, null, basis, quantity, reserve, BoxSide.INSIDE, standing, null, "PKPU 12/2024");
    }
}
