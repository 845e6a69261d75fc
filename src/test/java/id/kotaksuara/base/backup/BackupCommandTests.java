package id.kotaksuara.base.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.base.database.KillableServer;
import id.kotaksuara.base.database.ReachedDatabase;
import id.kotaksuara.base.database.TestServer;
import id.kotaksuara.base.database.TwoRoles;
import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.base.rights.ApplicationRights;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A copy holds everything as it stood at one moment, or it says that it does not. */
class BackupCommandTests {

    private static final TestServer SERVER = TestServer.ofThisJvm();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void copiesAServerAndFillsAnEmptyDatabaseThatIsThenAlike() throws Exception {
        String from = installation(500);
        Path file = folder.resolve("copy.zip");
        String empty = SERVER.freshDatabase();

        assertThat(run("backup", file, from)).isEqualTo(BackupCommand.DONE);
        assertThat(run("restore", file, empty)).as(said.toString()).isEqualTo(BackupCommand.DONE);

        assertThat(said()).containsPattern("test/1 .* 500, ");
        assertThat(rows(empty)).isEqualTo(rows(from)).hasSize(4);
        assertThat(one(
                        empty,
                        "insert into job (kind, lane, subject, area, asked_by) values ('b', 'l', 's', '', '')"
                                + " returning id"))
                .as("numbers go on where they were")
                .isEqualTo("501");
        assertThat(one(empty, "select count(*) from pg_constraint where contype = 'f' and convalidated"))
                .as("rules between tables are back")
                .isEqualTo(one(from, "select count(*) from pg_constraint where contype = 'f' and convalidated"));
        assertThat(one(empty, "select count(*) from pg_trigger where tgenabled <> 'O'"))
                .as("triggers are back")
                .isEqualTo("0");
    }

    @Test
    void isTakenAtOneMomentWhileOthersGoOnWriting() throws Exception {
        String from = installation(2_000);
        Path file = folder.resolve("copy.zip");
        String empty = SERVER.freshDatabase();
        var over = new AtomicBoolean();
        var writer = new Thread(() -> writeUntil(over, from));
        writer.start();
        try {
            assertThat(run("backup", file, from)).isEqualTo(BackupCommand.DONE);
        } finally {
            over.set(true);
            writer.join();
        }

        assertThat(run("restore", file, empty)).as(said.toString()).isEqualTo(BackupCommand.DONE);
        long jobs = Long.parseLong(one(empty, "select count(*) from job"));
        assertThat(jobs).isGreaterThanOrEqualTo(2_000);
        assertThat(one(empty, "select number from chain_head where scope = 'test/1'"))
                .as("the head belongs to the rows of the same moment")
                .isEqualTo(String.valueOf(jobs));
    }

    @Test
    void copiesTheEmbeddedDatabaseBesideItsApplicationAndFillsAnEmptyDirectory() throws Exception {
        try (var running = KillableServer.startIn(folder.resolve("running"))) {
            String directory = "--kotaksuara.database.directory=" + running.directory();
            String server = "--spring.datasource.url=" + running.url();
            fill(new String[] {server, user(running.user()), password(running.password())}, 10);
            Path file = folder.resolve("copy.zip");

            assertThat(command("backup", file.toString(), directory)).as(said()).isEqualTo(BackupCommand.DONE);
            assertThat(command("restore", file.toString(), "--kotaksuara.database.directory=" + folder.resolve("new")))
                    .as(said())
                    .isEqualTo(BackupCommand.DONE);

            assertThat(said()).containsPattern("test/1 .* 10, ");
        }
    }

    @Test
    void holdsNoSessionThatWouldLetSomebodyIn() throws Exception {
        String from = installation(1);
        one(
                from,
                "insert into spring_session (primary_id, session_id, creation_time, last_access_time,"
                        + " max_inactive_interval, expiry_time) values ('a', 'b', 1, 1, 1, 1) returning 1");
        Path file = folder.resolve("copy.zip");

        run("backup", file, from);

        assertThat(entries(file)).contains("tables/account.copy").noneMatch(name -> name.contains("session_a"));
        assertThat(entries(file)).doesNotContain("tables/spring_session.copy");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void isRefusedWhereOneRowWasChangedAndNothingIsTouched() throws Exception {
        Path file = folder.resolve("copy.zip");
        run("backup", file, installation(20));
        Path changed = changed(file, "tables/job.copy", text -> text.replaceFirst("subject-7", "subject-8"));
        String empty = SERVER.freshDatabase();

        assertThat(run("restore", changed, empty)).isEqualTo(BackupCommand.REFUSED);

        assertThat(said()).contains(sentence("backup.damaged").substring(0, 12)).contains("job");
        assertThat(one(empty, "select count(*) from pg_class where relname = 'job'"))
                .isEqualTo("0");
    }

    @Test
    void isRefusedInFullWhereItsSumsFitAndItsRowsDoNotComeBackAlike() throws Exception {
        Path file = folder.resolve("copy.zip");
        run("backup", file, installation(20));
        Path changed = changed(file, Manifest.NAME, text -> text.replace("\"number\":20", "\"number\":21"));
        String empty = SERVER.freshDatabase();

        assertThat(run("restore", changed, empty)).isEqualTo(BackupCommand.REFUSED);

        assertThat(said()).contains("chain_head");
        assertThat(one(empty, "select count(*) from job")).isEqualTo("0");
    }

    @Test
    void isRefusedByAnOlderVersion() throws Exception {
        Path file = folder.resolve("copy.zip");
        run("backup", file, installation(1));
        Path newer = changed(file, Manifest.NAME, text -> {
            var is = KeptJson.read(text, Manifest.class);
            return KeptJson.write(
                    new Manifest(is.format(), "9999", is.madeAt(), is.tables(), is.counters(), is.heads()));
        });
        String empty = SERVER.freshDatabase();

        assertThat(run("restore", newer, empty)).isEqualTo(BackupCommand.REFUSED);
        assertThat(said()).contains("9999");
        assertThat(one(empty, "select count(*) from pg_class where relname = 'job'"))
                .isEqualTo("0");
    }

    @Test
    void neverWritesOverAnInstallationOrAnotherCopy() throws Exception {
        String from = installation(3);
        Path file = folder.resolve("copy.zip");
        run("backup", file, from);
        byte[] before = Files.readAllBytes(file);

        assertThat(run("restore", file, from)).isEqualTo(BackupCommand.REFUSED);
        assertThat(run("backup", file, from)).isEqualTo(BackupCommand.CANNOT);

        assertThat(one(from, "select count(*) from job")).isEqualTo("3");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void saysWhatIsNoCopy() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "Dear Sir");

        assertThat(run("restore", file, SERVER.freshDatabase())).isEqualTo(BackupCommand.REFUSED);
        assertThat(command("backup")).isEqualTo(BackupCommand.CANNOT);
        assertThat(command("backup", folder.resolve("x.zip").toString(), "--kotaksuara.database.directory=" + folder))
                .isEqualTo(BackupCommand.CANNOT);
        assertThat(said()).contains("letter.txt").contains(folder.toString());
    }

    private String installation(int lines) throws SQLException {
        String url = SERVER.freshDatabase();
        fill(settings(url), lines);
        return url;
    }

    @Test
    void isAsWholeWhenItIsTakenByTheRoleThatOwnsNothing() throws Exception {
        try (var server = TwoRoles.start()) {
            var address = "--spring.datasource.url=" + server.url();
            var owner = new String[] {address, user(server.owner()), password(server.password())};
            fill(owner, 20);
            new ApplicationRights(server.worker(), server.workersPassword(), Optional.of(server.owner()))
                    .give(new DriverManagerDataSource(server.url(), server.owner(), server.password()));

            assertThat(backup("owner.zip", owner)).isEqualTo(BackupCommand.DONE);
            var byOwner = said().replace("owner.zip", "");
            said.reset();
            assertThat(backup("worker.zip", address, user(server.worker()), password(server.workersPassword())))
                    .as(said.toString())
                    .isEqualTo(BackupCommand.DONE);

            assertThat(said().replace("worker.zip", "")).isEqualTo(byOwner);
        }
    }

    private int backup(String file, String... settings) {
        var words = Stream.of("backup", folder.resolve(file).toString());
        return command(Stream.concat(words, Stream.of(settings)).toArray(String[]::new));
    }

    /** As many jobs as the head of their chain counts. */
    private static void fill(String[] settings, int lines) throws SQLException {
        try (var database = ReachedDatabase.running(ReachedDatabase.settings(settings))) {
            database.makeTables("latest");
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("insert into job (kind, lane, subject, area, asked_by) select 'a', 'l',"
                        + " 'subject-' || n || E'\\t\\\\ \\n baris', '', '' from generate_series(1, " + lines + ") n");
                statement.execute("insert into chain_head values ('test/1', 'ab', " + lines + ", '"
                        + "0123456789abcdef".repeat(4) + "')");
                statement.execute("insert into province values ('63', 'Kalimantan Selatan')");
                statement.execute("insert into regency (code, province_code, name, zone)"
                        + " values ('63.03', '63', 'Kabupaten Banjar', 'WITA')");
            }
        }
    }

    private static void writeUntil(AtomicBoolean over, String url) {
        try (var database = ReachedDatabase.running(ReachedDatabase.settings(settings(url)));
                var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!over.get()) {
                statement.execute("insert into job (kind, lane, subject, area, asked_by, state)"
                        + " values ('a', 'l', 'more', '', '', 'DONE')");
                statement.execute("update chain_head set number = number + 1");
                connection.commit();
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private int run(String what, Path file, String url) {
        return command(Stream.concat(Stream.of(what, file.toString()), Arrays.stream(settings(url)))
                .toArray(String[]::new));
    }

    private int command(String... words) {
        return BackupCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), words);
    }

    private static String[] settings(String url) {
        return new String[] {"--spring.datasource.url=" + url, user(SERVER.user()), password(SERVER.password())};
    }

    private static String user(String name) {
        return "--spring.datasource.username=" + name;
    }

    private static String password(String text) {
        return "--spring.datasource.password=" + text;
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String sentence(String key) {
        return ResourceBundle.getBundle("messages/base/backup", Locale.getDefault())
                .getString(key);
    }

    private static List<String> rows(String url) throws SQLException {
        try (var connection = connect(url)) {
            return new Catalogue(connection)
                    .all(
                            "select 'job', count(*), md5(string_agg(t::text, '|' order by id)) from job t"
                                    + " union all select 'head', count(*), max(sum) from chain_head"
                                    + " union all select 'province', count(*), max(name) from province"
                                    + " union all select 'regency', count(*), max(name) from regency",
                            row -> row.getString(1) + row.getLong(2) + row.getString(3));
        }
    }

    private static String one(String url, String sql) throws SQLException {
        try (var connection = connect(url)) {
            return new Catalogue(connection).all(sql, row -> row.getString(1)).get(0);
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, SERVER.user(), SERVER.password());
    }

    private static List<String> entries(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private interface Change {
        String of(String text) throws IOException;
    }

    private Path changed(Path file, String entry, Change change) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (var in = new ZipInputStream(Files.newInputStream(file));
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(next.getName()));
                out.write((next.getName().equals(entry) ? change.of(text) : text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return changed;
    }
}
