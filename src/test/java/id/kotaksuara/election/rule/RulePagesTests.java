package id.kotaksuara.election.rule;

import static id.kotaksuara.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.ElectionOffice;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@IntegrationTest
@As(role = Role.ADMINISTRATOR)
class RulePagesTests {

    private static final String RULES = "/elections/" + World.ELECTION + "/rules";
    private static final int BOXES = 1;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private QuantityRules rules;

    @Autowired
    private ElectionOffice office;

    @Autowired
    private EntityManager database;

    @BeforeEach
    void knowsAnElectionWithItsRules() {
        office.open(new Election(
                World.ELECTION,
                "Pilkada 2024",
                ElectionKind.PILKADA,
                World.VOTING_DAY,
                List.of(new Contest("GUBERNUR", "Gubernur"), new Contest("BUPATI", "Bupati"))));
        database.flush();
    }

    @Test
    void addsARuleAfterTheLast() {
        int last = rules.ofElection(World.ELECTION).size();

        assertThat(post(RULES, "GLUE", "3", "STATION")).hasStatus3xxRedirection();

        assertThat(rules.numbered(World.ELECTION, last + 1).terms().quantity()).isEqualTo(3);
        assertThat(mvc.get().uri("/elections/" + World.ELECTION))
                .bodyText()
                .contains("3 per TPS", "Aturan jumlah ditambah", "Lem: 3 per TPS; di luar kotak");
    }

    @Test
    void givesTheNumberOfARemovedRuleToNoOther() {
        assertThat(post(RULES, "GLUE", "3", "STATION")).hasStatus3xxRedirection();
        int glue = rules.lastNumber(World.ELECTION);
        assertThat(mvc.post()
                        .uri(RULES + "/" + glue + "/remove")
                        .param("version", "0")
                        .with(csrf()))
                .hasStatus3xxRedirection();
        database.flush();
        database.clear();

        assertThat(post(RULES, "PEN", "1", "STATION")).hasStatus3xxRedirection();

        assertThat(rules.numbered(World.ELECTION, glue + 1).terms().material()).isEqualTo(Material.PEN);
        assertThat(mvc.get().uri(RULES + "/" + (glue + 1) + "/edit")).bodyText().doesNotContain("Lem: 3 per TPS");
    }

    @Test
    void changesARuleAndShowsWhatItWas() {
        assertThat(mvc.get().uri(RULES + "/1/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("Kotak suara TPS", "value=\"2\"");

        assertThat(post(RULES + "/1/edit", "BALLOT_BOX", "3", "STATION")
                        .param("version", "0")
                        .param("standing", "true"))
                .hasStatus3xxRedirection();

        assertThat(rules.numbered(World.ELECTION, BOXES).terms().quantity()).isEqualTo(3);
        assertThat(mvc.get().uri(RULES + "/1/edit"))
                .bodyText()
                .contains("Kotak suara TPS: 2 per TPS", "Kotak suara TPS: 3 per TPS");
    }

    @Test
    void readsTheReserveWithCommaOrPoint() {
        for (String reserve : new String[] {"2,5", " 2.5 "}) {
            QuantityRule ballots = rules.ofElection(World.ELECTION).stream()
                    .filter(rule -> rule.terms().material() == Material.BALLOT)
                    .findFirst()
                    .orElseThrow();
            assertThat(post(RULES + "/" + ballots.number() + "/edit", "BALLOT", "1", "VOTER")
                            .param("contestCode", "GUBERNUR")
                            .param("version", String.valueOf(ballots.version()))
                            .param("reserve", reserve))
                    .hasStatus3xxRedirection();
            assertThat(ballots.terms().reservePermille()).isEqualTo(25);
        }
    }

    @Test
    void keepsTheInputAndSaysWhatIsWrong() {
        assertThat(post(RULES, "PEN", "2,5", "STATION").param("reserve", "zwei"))
                .hasStatusOk()
                .bodyText()
                .contains("error-summary", "Isi bilangan bulat tanpa titik", "value=\"2,5\"", "value=\"zwei\"");
        assertThat(post(RULES, "PEN", "1", "STATION").param("reserve", "2,5"))
                .hasStatusOk()
                .bodyText()
                .contains("Cadangan hanya untuk aturan per pemilih");
        assertThat(post(RULES, "PEN", "1", "STATION").param("standing", "true"))
                .bodyText()
                .contains("Hanya kotak per TPS yang berdiri");
        assertThat(post(RULES, "INK", "1", "STATION")).bodyText().contains("sudah mengatur hal yang sama (2 per TPS)");
        assertThat(post(RULES, "CHEESE", "1", "STATION"))
                .hasStatusOk()
                .bodyText()
                .contains("Pilih logistik dari daftar");
        assertThat(mvc.post().uri(RULES).with(csrf())).hasStatusOk().bodyText().contains("Pilih logistiknya");
    }

    @Test
    void keepsHowMuchRoomPiecesTakeOnAVehicle() {
        int last = rules.ofElection(World.ELECTION).size();

        assertThat(post(RULES, "GLUE", "3", "STATION").param("piecesPerBox", "50"))
                .hasStatus3xxRedirection();

        assertThat(rules.numbered(World.ELECTION, last + 1).terms().piecesPerBox())
                .isEqualTo(50);
        assertThat(mvc.get().uri("/elections/" + World.ELECTION))
                .bodyText()
                .contains("50 buah seruang satu kotak", "Lem: 3 per TPS; di luar kotak; 50 buah seruang satu kotak");
        assertThat(post(RULES, "PEN", "1", "STATION").param("piecesPerBox", "0"))
                .hasStatusOk()
                .bodyText()
                .contains("0 buah seruang satu kotak di luar 1 sampai");
        assertThat(post(RULES, "PEN", "1", "STATION").param("piecesPerBox", "banyak"))
                .hasStatusOk()
                .bodyText()
                .contains("Isi bilangan bulat dari 1, atau kosongkan", "value=\"banyak\"");
    }

    @Test
    void tellsTheSecondOfTwoThatTheFirstChangedIt() {
        assertThat(post(RULES + "/1/edit", "BALLOT_BOX", "9", "STATION").param("version", "4"))
                .hasStatusOk()
                .bodyText()
                .contains("Orang lain mengubah aturan ini", "Sekarang: Kotak suara TPS, 2 per TPS", "value=\"9\"");
        assertThat(mvc.post().uri(RULES + "/1/remove").with(csrf()).param("version", "4"))
                .hasStatus(409)
                .bodyText()
                .contains("Aturan nomor 1 diubah orang lain");
    }

    @Test
    void removesARuleAfterAQuestion() {
        assertThat(mvc.get().uri(RULES + "/1/remove"))
                .hasStatusOk()
                .bodyText()
                .contains("Buang aturan ini?", "2 per TPS");

        assertThat(mvc.post().uri(RULES + "/1/remove").with(csrf()).param("version", "0"))
                .hasStatus3xxRedirection();

        assertThat(rules.findByElectionCodeAndPosition(World.ELECTION, BOXES)).isEmpty();
        assertThat(mvc.get().uri(RULES + "/1/edit")).hasStatus(404).bodyText().contains("Aturan 1 tidak ada");
    }

    @Test
    void refusesToPutInsideBoxesWhatIsCountedByVillages() {
        for (String basis : List.of("VILLAGE", "DISTRICT", "REGENCY")) {
            assertThat(inside("PEN", basis)).hasStatusOk().bodyText().contains("berada di luar kotak");
        }
        assertThat(inside("PEN", "STATION")).hasStatus(302);
    }

    private MockMvcRequestBuilder inside(String material, String basis) {
        return mvc.post()
                .uri(RULES)
                .with(csrf())
                .param("material", material)
                .param("quantity", "2")
                .param("basis", basis)
                .param("placement", "INSIDE")
                .param("legalBasis", "PKPU 12/2024");
    }

    private MockMvcRequestBuilder post(String uri, String material, String quantity, String basis) {
        return mvc.post()
                .uri(uri)
                .with(csrf())
                .param("material", material)
                .param("quantity", quantity)
                .param("basis", basis)
                .param("placement", "OUTSIDE")
                .param("legalBasis", "PKPU 12/2024");
    }
}
