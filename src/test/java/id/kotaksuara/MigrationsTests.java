package id.kotaksuara;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an office has run is never edited; CONTRIBUTING says how a migration gets on the list. */
class MigrationsTests {

    private static final Path LIST = Path.of("src/test/resources/migrations.sha256");
    private static final String FIRST = "V1__regions.sql";
    private static final String SECOND = "V2_1__accounts.sql";
    private static final Map<String, String> RUN = Map.of(FIRST, "create table region ();", SECOND, "select 1;");

    private static final MigrationList LISTED = MigrationList.of(MigrationList.sum(RUN.get(FIRST)) + "  " + FIRST + "\n"
            + MigrationList.sum(RUN.get(SECOND)) + "  " + SECOND + "\n");

    @Test
    void migrationsThatOfficesMayHaveRunStayAsTheyAre() throws IOException {
        var listed = MigrationList.of(Files.readString(LIST));

        assertThat(listed.sums()).isNotEmpty();
        assertThat(listed.faults(migrations()))
                .as("a mistake in a migration is mended by the next one")
                .isEmpty();
    }

    @Test
    void noTwoMigrationsOfOneDatabaseHaveTheSameNumber() {
        for (var beginning : List.of("before/", "foundation/")) {
            assertThat(migrations().keySet().stream()
                            .filter(name -> name.startsWith(beginning) || name.startsWith("migration/"))
                            .map(MigrationList::version))
                    .doesNotHaveDuplicates();
        }
    }

    private static Map<String, String> migrations() {
        return SourceFiles.in(Path.of("src/main/resources/db"), ".sql").entrySet().stream()
                .filter(file -> !file.getKey().startsWith("demo"))
                .collect(toMap(file -> file.getKey().toString().replace('\\', '/'), Map.Entry::getValue));
    }

    @Test
    void newMigrationsComeAfterThoseOnTheList() {
        assertThat(LISTED.faults(RUN)).isEmpty();
        assertThat(LISTED.faults(with("V10__goods.sql", "select 2;"))).isEmpty();
        assertThat(LISTED.faults(with("V2_0_9__between.sql", "select 2;")))
                .containsExactly("V2_0_9__between.sql is not above 2.1, which offices may have run");
    }

    @Test
    void anEditIsFoundToTheLastCharacter() {
        assertThat(LISTED.faults(with(SECOND, "select 1 ;")))
                .containsExactly(SECOND + " has changed since it was listed");
    }

    @Test
    void aMigrationThatIsRenamedOrTakenAwayIsMissed() {
        assertThat(LISTED.faults(Map.of(FIRST, RUN.get(FIRST)))).containsExactly(SECOND + " is listed and missing");
    }

    private static Map<String, String> with(String name, String text) {
        var migrations = new HashMap<>(RUN);
        migrations.put(name, text);
        return migrations;
    }
}
