package id.kotaksuara.voters.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.kotaksuara.World;
import id.kotaksuara.voters.imports.ImportState;
import id.kotaksuara.voters.imports.ListStage;
import id.kotaksuara.voters.imports.VoterImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that were sent in as cases, where their folder lies beside the project; it is said aloud where not. */
@VotersTest
class SharedCasesTests {

    private static final Path CASES = Path.of("../shared/cases");
    private static final String REGION = "63.03.17";

    @Autowired
    VoterListImporter importer;

    @Autowired
    VoterImports imports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void paramasan() throws IOException {
        if (!Files.isDirectory(CASES)) {
            System.err.println("LEFT OUT: the shared cases are not at " + CASES.toAbsolutePath());
        }
        assumeTrue(Files.isDirectory(CASES), "the shared cases are not here");
        var world = new World(jdbc);
        world.regions();
        world.election();
        jdbc.sql("delete from village where district_code = '63.03.17'").update();
        try (var lines = Files.lines(CASES.resolve("07-invisible-characters/nbsp-row.csv"))) {
            stations(world, lines);
        }
    }

    private void stations(World world, Stream<String> lines) {
        lines.skip(1)
                .map(line -> line.split(";"))
                .filter(cells -> cells.length == 7)
                .forEach(cells -> {
                    jdbc.sql("insert into village values (:code, '63.03.17', :name) on conflict do nothing")
                            .param("code", cells[0])
                            .param("name", cells[2])
                            .update();
                    world.station(
                            cells[0],
                            Integer.parseInt(cells[3]),
                            Integer.parseInt(cells[4]),
                            Integer.parseInt(cells[5]));
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            01-own-remarks/own2.csv                 ;
            01-own-remarks/own2.xlsx                ;
            03-dps-beside-dpt/side.csv              ;
            05-hidden/hiddensheet.xlsx              ;
            07-invisible-characters/nbsp.csv        ;
            07-invisible-characters/nbsp-row.csv    ;
            08-text-below-and-between/note.csv      ; ROW_ASIDE
            08-text-below-and-between/note2.csv     ; ROW_ASIDE
            08-text-below-and-between/sign.csv      ; ROW_ASIDE
            09-formula-in-sum/formula.xlsx          ;
            11-headings/h1.csv                      ;
            11-headings/h2.csv                      ;
            11-headings/h2b.csv                     ;
            13-prefixes-and-numerals/kec.csv        ;
            13-prefixes-and-numerals/ds.csv         ;
            """)
    void saysTheSameAsTheListThatIsStored(String file, String told) throws IOException {
        var outcomes = new Outcomes(importer, imports, jdbc);
        var it = outcomes.read(Files.readAllBytes(CASES.resolve(file)), REGION, ListStage.DPT);

        assertThat(it.state()).as(outcomes.faults(it)).isEqualTo(ImportState.WAITING);
        assertThat(it.effect().stationsSame()).isEqualTo(14);
        assertThat(it.effect().votersAfter()).isEqualTo(5413);
        assertThat(it.effect().changes()).isZero();
        if (told == null) {
            assertThat(outcomes.faults(it)).isEmpty();
        } else {
            assertThat(outcomes.faults(it)).contains(told);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            01-own-remarks/own-remarks.csv          ; SUM_WRONG 5 331
            01-own-remarks/own-remarks.xlsx         ; SUM_WRONG 5 331
            01-own-remarks/own1.csv                 ; SUM_WRONG 5 331
            01-own-remarks/own1.xlsx                ; SUM_WRONG 5 331
            04-bps-codes/bps.csv                    ; CODE_OF_BPS 2 6303170001 [63.03.17.2001]
            13-prefixes-and-numerals/roman.csv      ; VILLAGE_NOT_FOUND 6 Simulasi Paramasan II [Paramasan, Simulasi Paramasan 02]
            13-prefixes-and-numerals/tpsform.csv    ; STATION_UNREADABLE 2 TPS I
            """)
    void holdsTheFileWithAFaultThatLeadsOn(String file, String told) throws IOException {
        var outcomes = new Outcomes(importer, imports, jdbc);
        var it = outcomes.read(Files.readAllBytes(CASES.resolve(file)), REGION, ListStage.DPT);

        assertThat(it.state()).isEqualTo(ImportState.FAULTY);
        assertThat(outcomes.faults(it)).contains(told);
    }

    @Test
    void leavesNoFileOfTheCasesOut() throws IOException {
        var tested = Files.readString(Path.of("src/test/java/id/kotaksuara/voters/intake/SharedCasesTests.java"))
                + Files.readString(Path.of("src/test/java/id/kotaksuara/schedule/officefile/SharedHoursTests.java"));
        try (var files = Files.walk(CASES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(CASES::relativize)
                            .map(Path::toString)
                            .map(file -> file.replace('\\', '/'))
                            .filter(file -> file.endsWith(".csv") || file.endsWith(".xlsx")))
                    .allMatch(tested::contains);
        }
    }

    @ParameterizedTest
    @CsvSource("05-hidden/hidden.xlsx")
    void tellsAHiddenRow(String file) throws IOException {
        var outcomes = new Outcomes(importer, imports, jdbc);
        var it = outcomes.read(Files.readAllBytes(CASES.resolve(file)), REGION, ListStage.DPT);

        assertThat(it.warningCount()).isEqualTo(1);
        assertThat(outcomes.faults(it)).contains("ROW_HIDDEN 16");
    }
}
