package id.kotaksuara.election.requirement;

import static id.kotaksuara.election.election.ElectionKind.PEMILU;
import static id.kotaksuara.election.election.ElectionKind.PILKADA;
import static id.kotaksuara.election.rule.Material.BALLOT_BOX;
import static id.kotaksuara.election.rule.Material.RECAP_BOX;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.rule.BoxSide;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.QuantityBasis;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.RuleDefaults;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default rules against the totals that KPU offices published for 2024 and the press printed. */
class PublishedTotalsTests {

    @ParameterizedTest(name = "{0}: {4} boxes for {2} stations in {3} districts")
    @CsvSource({
        "Pekalongan,             PEMILU,     881,   4,    4413",
        "Pekalongan,             PILKADA,    430,   4,     868",
        "Prabumulih,             PILKADA,    281,   6,     574",
        "Kalimantan Selatan,     PEMILU,   13584, 156,   68232",
        "Sulawesi Selatan,       PEMILU,   26357, 313,  132411",
        "Banjar,                 PILKADA,   1101,  20,    2242",
        "Kutai Kartanegara,      PILKADA,   1443,  20,    2926",
        "Musi Rawas,             PILKADA,    628,  14,    1284",
    })
    void givesThePublishedBoxes(String place, ElectionKind kind, long stations, long districts, long published) {
        Requirement requirement = requirement(kind, stations, districts);

        assertThat(requirement.of(BALLOT_BOX) + requirement.of(RECAP_BOX)).isEqualTo(published);
    }

    @ParameterizedTest(name = "{0}: {4} × {5}")
    @CsvSource({
        "Pekalongan,             PEMILU,     881,   4, VOTING_BOOTH,      3524",
        "Pekalongan,             PEMILU,     881,   4, INK,               1762",
        "Pekalongan,             PILKADA,    430,   4, VOTING_BOOTH,      1720",
        "Prabumulih,             PILKADA,    281,   6, VOTING_BOOTH,      1124",
        "Prabumulih,             PEMILU,     670,   6, PLASTIC_SEAL,     17420",
        "Prabumulih,             PEMILU,     670,   6, PAPER_SEAL,       64428",
        "Makassar,               PILKADA,   1877,  15, VOTING_BOOTH,      7508",
        "Makassar,               PILKADA,   1877,  15, INK,               3754",
        "Sulawesi Selatan,       PILKADA,  14544, 313, PLASTIC_SEAL,    174528",
        "Kota Semarang,          PEMILU,    4646,  16, INK,               9292",
        "Kutai Kartanegara,      PILKADA,   1443,  20, RESULT_FORM,       2886",
        "Kutai Kartanegara,      PILKADA,   1443,  20, VOTING_BOOTH,      5772",
        "Banjar,                 PILKADA,   1101,  20, BALLOT_BOX,        2202",
        "Banjar,                 PILKADA,   1101,  20, VOTING_BOOTH,      4404",
        "Banjar,                 PILKADA,   1101,  20, INK,               2202",
        "Musi Rawas,             PILKADA,    628,  14, VOTING_BOOTH,      2512",
        "Indonesia,              PEMILU,  820161, 7277, VOTING_BOOTH,  3280644",
        "Indonesia,              PEMILU,  820161, 7277, INK,           1640322",
        "Indonesia,              PEMILU,  820161, 7277, BRAILLE_AID,   1640322",
        "Indonesia,              PEMILU,  820161, 7277, CANDIDATE_LIST, 820161",
    })
    void givesThePublishedPieces(
            String place, ElectionKind kind, long stations, long districts, Material material, long published) {
        assertThat(requirement(kind, stations, districts).of(material)).isEqualTo(published);
    }

    @ParameterizedTest(name = "{0}: {4} boxes with {5} at the regency")
    @CsvSource({
        "Prabumulih, PEMILU,   670,  6, 3367, 5",
        "Makassar,   PILKADA, 1877, 15, 3785, 1",
    })
    void givesThePublishedBoxesWhereTheRegencyKeepsSomeItself(
            String place, ElectionKind kind, long stations, long districts, long published, int kept) {
        List<QuantityRule> rules = new ArrayList<>(rules(kind));
        rules.add(new QuantityRule("test", 99, regencyBoxes(kept)));

        Requirement requirement = Requirement.of(rules, regency(stations, districts));

        assertThat(requirement.of(BALLOT_BOX) + requirement.of(RECAP_BOX)).isEqualTo(published);
    }

    @Test
    void standsAllBoxesOfStationsAndNoRecapBox() {
        assertThat(requirement(PILKADA, 1101, 20).standingBoxes()).isEqualTo(2202);
        assertThat(requirement(PEMILU, 881, 4).standingBoxes()).isEqualTo(4405);
    }

    @Test
    void keepsRevoteBallotsAtProvinceAndRegency() {
        var province = Requirement.of(rules(PILKADA), new Counts("63", 1, 1, 1, 1, 13, 1, Map.of()));

        assertThat(requirement(PILKADA, 1101, 20).of(Material.REVOTE_BALLOT)).isEqualTo(2000);
        assertThat(province.of(Material.REVOTE_BALLOT)).isEqualTo(13 * 2000 + 2000);
    }

    private static Requirement requirement(ElectionKind kind, long stations, long districts) {
        return Requirement.of(rules(kind), regency(stations, districts));
    }

    private static Counts regency(long stations, long districts) {
        return new Counts("00.00", stations, 0, districts, districts, 1, 1, Map.of());
    }

    private static List<QuantityRule> rules(ElectionKind kind) {
        return RuleDefaults.rules(kind, ElectionDefaults.contests(kind)).stream()
                .map(terms -> new QuantityRule("test", 0, terms))
                .toList();
    }

    private static RuleTerms regencyBoxes(int quantity) {
        return new RuleTerms(
                BALLOT_BOX,
                null,
                QuantityBasis.REGENCY,
                quantity,
                0,
                BoxSide.OUTSIDE,
                false,
                null,
                "KPU kabupaten/kota");
    }
}
