package id.kotaksuara.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The note that a running server leaves beside its files: its process in the first line, its port in the fourth. */
record ServerNote(Path file) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    static ServerNote in(Path cluster) {
        return new ServerNote(cluster.resolve("postmaster.pid"));
    }

    Optional<ProcessHandle> process() {
        return number(PROCESS_LINE).flatMap(ProcessHandle::of);
    }

    Optional<Integer> port() {
        return number(PORT_LINE).map(Long::intValue);
    }

    private Optional<Long> number(int line) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() > line && lines.get(line).matches("\\d{1,18}")
                    ? Optional.of(Long.valueOf(lines.get(line)))
                    : Optional.empty();
        } catch (IOException noSuchNote) {
            return Optional.empty();
        }
    }
}
