package id.kotaksuara.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server that goes on running when the application was killed; whoever holds the directory may stop it. */
record Leftover(DataDirectory directory) {

    private static final int STOP_SECONDS = 60;

    /** Stops it in an orderly way, so that the next start finds everything that was committed. */
    void clear(Programs programs) throws IOException {
        var process = recordedProcess();
        if (process.isEmpty()) {
            return;
        }
        if (!isOurs(process.get())) {
            Files.delete(note().file());
        } else if (!programs.run("pg_ctl", "stop", "-D", directory.cluster(), "-m", "fast", "-t", STOP_SECONDS)) {
            throw new CannotStart(
                    "database.leftover",
                    directory.path(),
                    Long.toString(process.get().pid()));
        }
    }

    /** The process that the server's own note names, as far as it is alive and shows what program it runs. */
    private Optional<ProcessHandle> recordedProcess() {
        return note().process().filter(process -> process.info().command().isPresent());
    }

    /** After a reboot or in a copied directory the number may belong to any other process by now. */
    private boolean isOurs(ProcessHandle process) throws IOException {
        var program = Path.of(process.info().command().orElseThrow());
        return program.startsWith(directory.programs().toRealPath());
    }

    private ServerNote note() {
        return ServerNote.in(directory.cluster());
    }
}
