package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.kotaksuara.World;
import id.kotaksuara.base.job.AtOnce;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.voters.imports.Effect;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.NewImport;
import id.kotaksuara.voters.imports.VoterImport;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@VotersTest
@Import(AtOnce.class)
class ImportNowTests {

    private static final String HEADER = "KODE,PROVINSI,KABUPATEN,KECAMATAN,DESA,TPS,L,P\n";

    @Autowired
    VoterListImporter importer;

    @Autowired
    ImportDesk desk;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void world() {
        new World(jdbc).create();
    }

    @Test
    void changesOnlyTheVillagesOfTheFile() {
        var it = bring(false, "63.03.05.1003,,,,,1,191,200", "63.03.05.1003,,,,,3,10,11");

        assertThat(it.effect()).isEqualTo(new Effect(1, 1, 1, 3, 1297, 1297 + 1 + 21 - 365));
        assertThat(stations())
                .containsExactly(
                        "63.03.05.1003/1: 191+200",
                        "63.03.05.1003/3: 10+11",
                        "63.03.05.2010/1: 200+201",
                        "63.03.17.2001/1: 60+61",
                        "63.03.17.2001/901: 20+0");
    }

    @Test
    void replacesTheWholeRegionWhereTheFileIsSaidToNameAll() {
        bring(true, "63.03.05.1003,,,,,1,190,200");

        assertThat(stations()).containsExactly("63.03.05.1003/1: 190+200");
    }

    @Test
    void createsTheRegionsAFileNames() {
        var it = bring(
                "",
                "16.74.01.1001,SUMATERA SELATAN,PRABUMULIH,PRABUMULIH BARAT,GUNUNG KEMALA,1,120,130",
                "91.01.01.1001,PAPUA SELATAN,MERAUKE,MERAUKE,MARO,1,100,101");

        assertThat(it.effect().stationsNew()).isEqualTo(2);
        assertThat(names()).contains("Sumatera Selatan", "Kota Prabumulih", "Prabumulih Barat", "Gunung Kemala");
        assertThat(names()).contains("Kabupaten Merauke");
        assertThat(jdbc.sql("select zone from regency where code = '91.01'")
                        .query(String.class)
                        .single())
                .isEqualTo("WIT");
    }

    @Test
    void findsVillagesByDistrictAndName() {
        bring("63.03", ",,Banjar,MARTAPURA,tunggul-irang,1,5,6", ",,,Paramasan,Paramasan Bawah,1,7,8");

        assertThat(stations()).contains("63.03.05.2010/1: 5+6", "63.03.17.2001/1: 7+8");
    }

    @Test
    void importingTheSameAgainChangesNothing() {
        var rows = new String[] {"63.03.05.1003,,,,,1,190,200", "63.03.05.1003,,,,,2,180,185"};

        assertThat(bring("63.03", rows).effect()).isEqualTo(new Effect(0, 0, 0, 5, 1297, 1297));
    }

    @Test
    void changesNothingWhenThereIsAFault() {
        var before = stations();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> bring("63.03", "63.03.05.1003,,,,,1,191,200", "63.03.05.1003,,,,,2,9x,200"))
                .withMessage("voters.import.faulty");
        assertThat(stations()).isEqualTo(before);
        assertThat(faults()).containsExactly("NUMBER_UNREADABLE 3 L 9x");
    }

    @Test
    void findsFaultsAgainstOtherRowsAndKnownRegions() {
        refused("63.03.05.1003,,,,,1,1,1", "63.03.05.2010,,,,,1,1,1", "6303051003,,,,,001,2,2");
        assertThat(faults()).containsExactly("STATION_TWICE 4 TPS 1");
        refused("63.04.05.1003,,,,,1,1,1");
        assertThat(faults()).contains("PLACE_OUTSIDE 2 KODE 63.04.05.1003");
        refused("63.03.05.2099,,,,,1,1,1");
        assertThat(faults()).contains("VILLAGE_NOT_NAMED 2 DESA 63.03.05.2099");
        refused(",,,Martapura,Jauh,1,1,1");
        assertThat(faults()).contains("VILLAGE_NOT_FOUND 2 DESA Jauh");
    }

    @Test
    void takesTheVillageOfTheElectionsOwnListWhereTheOfficialOneHasTwo() {
        jdbc.sql("insert into village values ('63.03.05.2011', '63.03.05', 'Jawa')")
                .update();

        bring("63.03", ",,,Martapura,Jawa,1,5,6");

        assertThat(stations()).contains("63.03.05.1003/1: 5+6");
    }

    @Test
    void refusesAVillageNameThatOccursTwiceInItsDistrict() {
        jdbc.sql("insert into village values ('63.03.05.2011', '63.03.05', 'Jawa')")
                .update();
        new World(jdbc).station("63.03.05.2011", 1, 1, 1);

        refused(",,,Martapura,Jawa,1,1,1");

        assertThat(faults()).contains("VILLAGE_TWICE 2 DESA Jawa");
    }

    @Test
    void keepsToTheLimitOfTheElection() {
        jdbc.sql("update election set kind = 'PEMILU', station_limit = 300").update();

        bring("63.03", "63.03.05.1003,,,,,1,150,150");
        refused("63.03.05.1003,,,,,1,150,151");

        assertThat(faults()).containsExactly("TOO_MANY_VOTERS 2 P 151");
    }

    @Test
    void warnsOfNamesThatDifferFromTheCode() {
        bring("63.03", "63.03.05.1003,,,MARTAPURA,Djawa,1,190,200");

        assertThat(faults()).containsExactly("NAME_DIFFERS 2 DESA Djawa");
    }

    @Test
    void neverWritesARecap() {
        var before = stations();

        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> importer.importNow(
                        what("63.03", false), text("KECAMATAN;JUMLAH TPS;L+P\nMartapura;3;1.156\nParamasan;2;131\n")))
                .withMessage("voters.import.recap");
        assertThat(stations()).isEqualTo(before);
        assertThat(faults()).containsExactly("RECAP_DIFFERS 3 L+P 131");
    }

    @Test
    void putsBackWhatTheListWasBefore() {
        var before = stations();
        int first = bring("63.03", "63.03.05.1003,,,,,1,1,2").number();
        bring("63.03", "63.03.05.2010,,,,,1,3,4", "63.03.05.2010,,,,,2,3,4");

        var version = imports.withNumber(World.ELECTION, "63.03", first);
        var back = imports.withNumber(World.ELECTION, "63.03", desk.restore(version, "rahmah"));
        assertThat(back.effect().changes()).isEqualTo(4);
        importer.applyNow(back, "rahmah");

        assertThat(stations()).isEqualTo(before);
    }

    @Test
    void refusesToApplyWhatWasCheckedAgainstAnOlderList() {
        int older = importer.checkNow(what("63", false), text(HEADER + "63.03.05.1003,,,,,1,1,2"));
        bring("63.03", "63.03.05.2010,,,,,1,3,4");

        var it = imports.withNumber(World.ELECTION, "63", older);
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> importer.applyNow(it, "rahmah"));
    }

    @Test
    void refusesToApplyWhatIsNoLongerThere() {
        int number = importer.checkNow(what("63.03", true), text(HEADER + "63.03.05.1003,,,,,1,1,2"));
        var it = imports.withNumber(World.ELECTION, "63.03", number);
        jdbc.sql("truncate voter_staged_row_" + it.id() + ", voter_staged_change_" + it.id())
                .update();

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> importer.applyNow(it, "rahmah"));
    }

    private void refused(String... rows) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> bring("63.03", rows));
    }

    private VoterImport bring(String region, String... rows) {
        return bring(what(region, false), rows);
    }

    private VoterImport bring(boolean wholeRegion, String... rows) {
        return bring(what("63.03", wholeRegion), rows);
    }

    private VoterImport bring(NewImport what, String... rows) {
        int number = importer.importNow(what, text(HEADER + String.join("\n", rows)));
        return imports.withNumber(World.ELECTION, what.region(), number);
    }

    private static NewImport what(String region, boolean wholeRegion) {
        return new NewImport(World.ELECTION, region, ListStage.DPT, "", wholeRegion, null, "banjar.csv");
    }

    private static ByteArrayInputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> stations() {
        return jdbc.sql("select village_code || '/' || number || ': ' || male || '+' || female from polling_station"
                        + " order by village_code, number")
                .query(String.class)
                .list();
    }

    private List<String> names() {
        return jdbc.sql("select name from region").query(String.class).list();
    }

    private List<String> faults() {
        return jdbc.sql("select kind || ' ' || line || ' ' || column_name || ' ' || value from voter_import_fault"
                        + " where import_id = (select max(import_id) from voter_import_fault) order by line")
                .query(String.class)
                .list();
    }
}
