package id.kotaksuara.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A running PostgreSQL that only this machine reaches, and only with the password of its data directory. */
final class PostgresServer {

    static final String DATABASE = "kotaksuara";

    /** Owns the application's database and nothing else of the server. */
    static final String USER = "kotaksuara";

    /** Works in it and owns nothing. */
    static final String WORKER = "kotaksuara_worker";

    private static final String SUPERUSER = "postgres";

    /** Long enough to recover from a crash; a server that cannot start says so at once. */
    private static final int START_SECONDS = 300;

    private static final String DUPLICATE_DATABASE = "42P04";

    private static final int STOP_SECONDS = 60;

    /** A commit is on the disk before the user is told so; this is the default of PostgreSQL, said aloud. */
    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");

    private static final List<String> LOCAL = List.of(
            "listen_addresses=localhost",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off");

    private final DataDirectory directory;
    private final Programs programs;
    private final Password password;
    private final String workersPassword = Password.random();
    private final int port;
    private List<String> settings = List.of();
    private @Nullable ProcessHandle process;
    private boolean stopped;

    private PostgresServer(DataDirectory directory, Programs programs, Password password, int port) {
        this.directory = directory;
        this.programs = programs;
        this.password = password;
        this.port = port;
    }

    /** Starts the server on the directory, after stopping one that an earlier run left there; settings override. */
    static PostgresServer start(DataDirectory directory, String... settings) {
        try {
            Files.deleteIfExists(directory.log());
            var programs = Programs.in(directory.programs(), directory.log());
            var server = new PostgresServer(directory, programs, Password.in(directory.passwordFile()), freePort());
            new Leftover(directory).clear(programs);
            server.initialise();
            server.settings = List.of(settings);
            server.startServer();
            server.createRole(USER, server.password());
            server.createRole(WORKER, server.workersPassword);
            server.createDatabase(DATABASE);
            return server;
        } catch (IOException problem) {
            throw CannotStart.on(directory.path(), problem);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Builds the cluster beside its place and moves it there when complete, so an interrupted start leaves no half of one. */
    private void initialise() throws IOException {
        if (Files.exists(directory.cluster())) {
            return;
        }
        var unfinished = directory.path().resolve("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        run(
                "initdb",
                "-D",
                unfinished,
                "-U",
                SUPERUSER,
                "--pwfile=" + password.file(),
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        Files.move(unfinished, directory.cluster());
    }

    private void startServer() throws IOException {
        var options = Stream.of(LOCAL, DURABLE, settings)
                .flatMap(List::stream)
                .map(setting -> "-c " + setting)
                .collect(Collectors.joining(" ", "-p " + port + " ", ""));
        run("pg_ctl", "start", "-D", directory.cluster(), "-w", "-t", START_SECONDS, "-o", options);
        process = ServerNote.in(directory.cluster()).process().orElse(null);
    }

    private void run(String program, Object... arguments) throws IOException {
        if (!programs.run(program, arguments)) {
            throw new ServerLog(directory).explanation();
        }
    }

    private void createRole(String name, String its) {
        execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
                end $$""".formatted(name));
        execute("alter role %s password '%s'".formatted(name, its));
    }

    /** Creates an empty database for the application's role unless there is one of that name. */
    void createDatabase(String name) {
        try {
            execute("create database %s owner %s".formatted(name, USER));
        } catch (IllegalStateException problem) {
            if (!(problem.getCause() instanceof SQLException cause)
                    || !DUPLICATE_DATABASE.equals(cause.getSQLState())) {
                throw problem;
            }
        }
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(url("postgres"), SUPERUSER, password.text());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String url(String database) {
        return url(port, database);
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    String password() {
        return password.text();
    }

    /** Drawn at each start and kept nowhere: whoever learns it does not become the owner. */
    String workersPassword() {
        return workersPassword;
    }

    /** Whether it has ended although nobody stopped it. */
    synchronized boolean hasDied() {
        return !stopped && (process == null || !process.isAlive());
    }

    /** Starts it again at the same address, unless it runs or was stopped meanwhile. */
    synchronized void startAgain() {
        if (hasDied()) {
            try {
                startServer();
            } catch (IOException problem) {
                throw CannotStart.on(directory.path(), problem);
            }
        }
    }

    /** Ends open sessions, writes everything to its files and lets go of the directory. */
    synchronized void stop() {
        boolean runs = !hasDied();
        stopped = true;
        try {
            if (runs) {
                run("pg_ctl", "stop", "-D", directory.cluster(), "-m", "fast", "-w", "-t", STOP_SECONDS);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } finally {
            directory.close();
        }
    }
}
