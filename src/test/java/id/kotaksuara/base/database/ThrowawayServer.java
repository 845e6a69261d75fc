package id.kotaksuara.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/** An embedded server for one test run, quick instead of durable, gone with the JVM. */
final class ThrowawayServer {

    private static final Path ALL = Path.of("target", "postgres");

    /** Unpacked once for all runs. */
    static final Path PROGRAMS = ALL.resolve("server").toAbsolutePath();

    /** Directories of this JVM: a second look at one of its own locks would let that lock go. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private ThrowawayServer() {}

    static PostgresServer start() throws IOException {
        var directory = DataDirectory.open(newDirectory(), PROGRAMS);
        var server = PostgresServer.start(directory, "fsync=off", "full_page_writes=off", "max_connections=300");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(server, directory)));
        return server;
    }

    /** An empty directory for a server, after those that earlier runs left behind are cleared away. */
    static Path newDirectory() throws IOException {
        Files.createDirectories(ALL);
        discardLeftovers();
        Path directory = Files.createTempDirectory(ALL, "run");
        OWN.add(directory);
        return directory;
    }

    private static void discard(PostgresServer server, DataDirectory directory) {
        server.stop();
        FileSystemUtils.deleteRecursively(directory.path().toFile());
    }

    /** Runs that were killed leave their server behind; the lock tells them from those that are still on. */
    private static void discardLeftovers() throws IOException {
        try (var runs = Files.newDirectoryStream(ALL, "run*")) {
            for (var run : runs) {
                if (!OWN.contains(run)) {
                    discardUnlessRunning(run);
                }
            }
        }
    }

    private static void discardUnlessRunning(Path run) throws IOException {
        try (var directory = DataDirectory.open(run, PROGRAMS)) {
            new Leftover(directory).clear(Programs.in(PROGRAMS, directory.log()));
            FileSystemUtils.deleteRecursively(run);
        } catch (CannotStart running) {
            // another test run at work; its directory is its own affair
        }
    }
}
