package id.kotaksuara.voters.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.World;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import id.kotaksuara.voters.intake.VoterListImporter;
import id.kotaksuara.voters.intake.VotersTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an import changes of boxes, ballots, booths and ink: foreseen in the preview, and so once it is applied. */
@VotersTest
class ImportNeedsTests {

    private static final String HEADER = "KODE,PROVINSI,KABUPATEN,KECAMATAN,DESA,TPS,L,P\n";

    @Autowired
    VoterListImporter importer;

    @Autowired
    VoterImports imports;

    @Autowired
    ImportNeeds needs;

    @Autowired
    Requirements requirements;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
        rule(1, "BALLOT_BOX", "STATION", 2, 0);
        rule(2, "BALLOT", "VOTER", 1, 25);
        rule(3, "VOTING_BOOTH", "STATION", 4, 0);
        rule(4, "INK", "STATION", 2, 0);
        rule(5, "BALLOT_BOX", "REGENCY", 1, 0);
    }

    private void rule(int position, String material, String basis, int quantity, int reserve) {
        jdbc.sql("insert into quantity_rule (election_code, position, material, basis, quantity, reserve_permille,"
                        + " placement, standing, legal_basis) values (?, ?, ?, ?, ?, ?, 'OUTSIDE', false, '')")
                .params(World.ELECTION, position, material, basis, quantity, reserve)
                .update();
    }

    @Test
    void foreseesWhatTheRequirementSaysOnceItIsApplied() {
        var boxes = requirements.of(World.ELECTION, "63.03").of(Material.BALLOT_BOX);
        // station 1 grows by one, station 2 goes, two come: 5 stations become 6
        var it = checked("63.03.05.1003,,,,,1,191,200\n63.03.05.1003,,,,,3,10,11\n63.03.05.1003,,,,,4,40,0");

        var need = needs.total(it, "63.03").orElseThrow();
        assertThat(need.boxesBefore()).isEqualTo(boxes).isEqualTo(11);
        assertThat(need.boxesAfter()).isEqualTo(13);
        assertThat(need.inkAfter() - need.inkBefore()).isEqualTo(2);
        assertThat(need.boothsAfter() - need.boothsBefore()).isEqualTo(4);
        assertThat(need.ballotsBefore()).isEqualTo(1297 + 36);
        // 391, 21 and 40 voters with reserves of 10, 1 and 1 in place of 390 and 365 with 10 and 10
        assertThat(need.ballotsAfter()).isEqualTo(1333 - 400 - 375 + 401 + 22 + 41);

        importer.applyNow(it, "rahmah");
        var now = requirements.of(World.ELECTION, "63.03");
        assertThat(now.of(Material.BALLOT_BOX)).isEqualTo(need.boxesAfter());
        assertThat(now.of(Material.BALLOT)).isEqualTo(need.ballotsAfter());
        assertThat(needs.total(it, "63.03")).contains(need);
    }

    @Test
    void namesOnlyTheDistrictsThatChange() {
        var it = checked("63.03.17.2001,,,,,1,60,61\n63.03.17.2001,,,,,901,20,0\n63.03.17.2001,,,,,2,1,1");

        assertThat(needs.below(it, "63.03")).extracting(ImportNeeds.Need::name).containsExactly("Paramasan");
        assertThat(needs.below(it, "63.03").get(0).boxesAfter()).isEqualTo(6);
    }

    @Test
    void keepsNothingWhereNothingChanges() {
        var it = checked("63.03.05.1003,,,,,1,190,200\n63.03.05.1003,,,,,2,180,185");

        assertThat(needs.total(it, "63.03")).isEmpty();
    }

    @Test
    void leadsFromTheNationDownToTheDistrict() {
        var it = checked("", "63.03.05.1003,,,,,3,10,11\n16.74.01.1001,SUMSEL,PRABUMULIH,CAMBAI,SINDUR,1,120,130");

        assertThat(needs.total(it, "").orElseThrow().boxesAfter()).isEqualTo(11 - 4 + 2 + 2 + 1);
        assertThat(needs.below(it, ""))
                .extracting(ImportNeeds.Need::name)
                .containsExactly("Sumsel", "Kalimantan Selatan");
        assertThat(needs.below(it, "16")).extracting(ImportNeeds.Need::code).containsExactly("16.74");
        assertThat(needs.below(it, "16.74")).extracting(ImportNeeds.Need::name).containsExactly("Cambai");
    }

    @Test
    void tellsTheNeedOfTheWholeDistrictWhereAVillageIsImported() {
        var it = checked("63.03.05.1003", "63.03.05.1003,,,,,1,190,200\n63.03.05.1003,,,,,2,180,186");

        assertThat(needs.total(it, "63.03.05.1003").orElseThrow().boxesBefore()).isEqualTo(6);
        assertThat(needs.below(it, "63.03.05.1003")).isEmpty();
    }

    private VoterImport checked(String rows) {
        return checked("63.03", rows);
    }

    private VoterImport checked(String region, String rows) {
        var what = new NewImport(World.ELECTION, region, ListStage.DPT, "", false, null, "banjar.csv");
        int number =
                importer.checkNow(what, new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
        return imports.withNumber(World.ELECTION, region, number);
    }
}
