package id.kotaksuara.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What PostgreSQL wrote while it tried to start, read for the one line that says why it could not. */
record ServerLog(DataDirectory directory) {

    private static final Pattern PROBLEM = Pattern.compile("(?:FATAL|PANIC|ERROR|error|could not):?\\s+(.*)");

    CannotStart explanation() throws IOException {
        var text = Files.readString(directory.log());
        if (text.contains(CannotStart.NO_SPACE)) {
            return new CannotStart("database.full", directory.path());
        }
        var version = directory.cluster().resolve("PG_VERSION");
        if (text.contains("database files are incompatible with server") && Files.exists(version)) {
            return new CannotStart(
                    "database.version",
                    directory.path(),
                    Files.readString(version).strip());
        }
        var problem =
                PROBLEM.matcher(text).results().map(match -> match.group(0)).findFirst();
        return new CannotStart("database.failed", directory.path(), problem.orElse("?"), directory.log());
    }
}
