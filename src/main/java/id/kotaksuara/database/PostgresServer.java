package id.kotaksuara.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A running PostgreSQL server whose files lie in one directory. */
final class PostgresServer {

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static PostgresServer start(Path directory) {
        try {
            Files.createDirectories(directory);
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("postgres").toAbsolutePath())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort());
    }

    String user() {
        return "postgres";
    }

    String password() {
        return "";
    }

    void stop() {
        try {
            postgres.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
