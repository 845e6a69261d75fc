package id.kotaksuara.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** An embedded server of one test with its two roles: the owner of the tables, and the one that works in them. */
public final class TwoRoles implements AutoCloseable {

    private final DataDirectory directory;
    private final PostgresServer server;

    private TwoRoles(DataDirectory directory) {
        this.directory = directory;
        this.server = PostgresServer.start(directory, "full_page_writes=off", "fsync=off");
    }

    public static TwoRoles start() {
        try {
            return new TwoRoles(DataDirectory.open(ThrowawayServer.newDirectory(), ThrowawayServer.PROGRAMS));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public String url() {
        return server.url(PostgresServer.DATABASE);
    }

    public String owner() {
        return PostgresServer.USER;
    }

    public String worker() {
        return PostgresServer.WORKER;
    }

    public String password() {
        return server.password();
    }

    public String workersPassword() {
        return server.workersPassword();
    }

    @Override
    public void close() {
        Path path = directory.path();
        server.stop();
        FileSystemUtils.deleteRecursively(path.toFile());
    }
}
