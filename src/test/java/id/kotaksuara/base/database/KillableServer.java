package id.kotaksuara.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** An embedded server of one test, to be killed and started again at the same address. */
public final class KillableServer implements AutoCloseable {

    private final DataDirectory directory;
    private final PostgresServer server;

    private KillableServer(DataDirectory directory) {
        this.directory = directory;
        this.server = PostgresServer.start(directory, "full_page_writes=off", "fsync=off");
    }

    public static KillableServer start() {
        try {
            return startIn(ThrowawayServer.newDirectory());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * In a directory that no other test run clears away: whoever looks at its lock from this JVM lets that lock go, and the
     * others would take the server for one that a killed run left behind.
     */
    public static KillableServer startIn(Path directory) {
        return new KillableServer(DataDirectory.open(directory, ThrowawayServer.PROGRAMS));
    }

    public Path directory() {
        return directory.path();
    }

    public String url() {
        return server.url(PostgresServer.DATABASE);
    }

    public String user() {
        return PostgresServer.USER;
    }

    public String password() {
        return server.password();
    }

    /** Kills the server with all that belongs to it, as when the current fails, and starts it again. */
    public void killAndStart() {
        kill();
        startAgain();
    }

    /** Kills the server with all that belongs to it. */
    public void kill() {
        try {
            var postmaster = process();
            var processes = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            processes.forEach(ProcessHandle::destroyForcibly);
            processes.forEach(process -> process.onExit().join());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Starts it again at the same address. */
    public void startAgain() {
        server.startAgain();
    }

    /** Kills one session's process; the server then ends all others and recovers. */
    public void killSession(long pid) {
        ProcessHandle.of(pid).filter(process -> pid > 0).ifPresent(ProcessHandle::destroyForcibly);
    }

    private ProcessHandle process() throws IOException {
        List<String> note = Files.readAllLines(directory.cluster().resolve("postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(note.get(0))).orElseThrow();
    }

    @Override
    public void close() {
        Path path = directory.path();
        server.stop();
        FileSystemUtils.deleteRecursively(path.toFile());
    }
}
