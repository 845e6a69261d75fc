package id.kotaksuara.election.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.As;
import id.kotaksuara.IntegrationTest;
import id.kotaksuara.World;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.base.table.Sheet;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.rule.RuleDefaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@As(role = Role.OBSERVER)
class RequirementTableTests {

    private static final String AT = "/elections/" + World.ELECTION + "/";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private QuantityRules rules;

    @Autowired
    private Elections elections;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    Path directory;

    @BeforeEach
    void keepsTheWorldWithItsDefaultRules() {
        new World(jdbc).create();
        var election = elections.withCode(World.ELECTION);
        var defaults = RuleDefaults.rules(election.kind(), election.contests());
        for (int at = 0; at < defaults.size(); at++) {
            rules.save(new QuantityRule(election.code(), at + 1, defaults.get(at)));
        }
    }

    @Test
    void handsOutEachMaterialOfARegionAndOfAStation() {
        assertThat(text("63.03/requirement/materials.csv"))
                .startsWith("\uFEFFLogistik;Jumlah;Hitungan;Letak;Dasar\r\n")
                .contains("Surat suara, Gubernur;1333;")
                .contains("1.297 pemilih + cadangan 2,5\u00a0% dibulatkan ke atas di tiap TPS (36) = 1.333");
        assertThat(text("63.03.17.2001/requirement/901/materials.csv?lang=en")).contains("Ballot", ";21;");
    }

    @ParameterizedTest
    @CsvSource({
        "id, 1, 63;Kalimantan Selatan;5;1297;",
        "id, 2, 63.03;Kalimantan Selatan;Kabupaten Banjar;5;1297;",
        "63.03, 3, 63.03.17;Paramasan;2;141;",
        "63.03, 4, 63.03.17.2001;Paramasan;Paramasan Bawah;2;141;",
        "63.03, 5, 63.03.17.2001;Paramasan;Paramasan Bawah;901;20;",
        "63.03.17.2001, 5, 63.03.17.2001;901;20;"
    })
    void handsOutAllMaterialsOfEachPartOfARegion(String region, int level, String row) {
        assertThat(text(region + "/requirement/parts.csv?level=" + level)).contains("\r\n" + row);
    }

    @Test
    void sumsToTheRegionAtEveryLevelInBothFormats() throws IOException {
        for (int level = 1; level <= RequirementTables.STATION; level++) {
            for (var format : List.of("csv", "xlsx")) {
                var rows = rows("id/requirement/parts." + format + "?level=" + level);
                int ballots = rows.get(0).indexOf("Surat suara, Gubernur");
                assertThat(rows.stream()
                                .skip(1)
                                .mapToInt(row -> Integer.parseInt(row.get(ballots)))
                                .sum())
                        .as("level %d, %s", level, format)
                        .isEqualTo(1333);
            }
        }
    }

    @Test
    void leavesOutWhatALevelDoesNotHold() {
        assertThat(text("63.03/requirement/parts.csv?level=3")).contains("Kotak rekapitulasi");
        assertThat(text("63.03/requirement/parts.csv?level=5")).doesNotContain("Kotak rekapitulasi");
    }

    @Test
    void namesEveryTableOnThePage() {
        assertThat(text("63.03/requirement"))
                .contains("63.03/requirement/materials.xlsx", "requirement/parts.xlsx?level=3", "parts.csv?level=5")
                .doesNotContain("level=2\"");
        assertThat(mvc.get().uri(AT + "63.03/requirement/parts.csv?level=2")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(AT + "63.03/requirement/parts.csv?level=6")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private List<List<String>> rows(String address) throws IOException {
        var file = directory.resolve("table");
        Files.write(file, bytes(address));
        var rows = new ArrayList<List<String>>();
        Sheet.in(file).read(row -> rows.add(row.cells()));
        return rows;
    }

    private String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        var answer = mvc.get().uri(AT + address).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getMvcResult().getResponse().getContentAsByteArray();
    }
}
