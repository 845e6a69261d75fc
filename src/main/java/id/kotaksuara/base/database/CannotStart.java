package id.kotaksuara.base.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Why the application cannot start, as one sentence for the person who started it. */
final class CannotStart extends RuntimeException {

    /** What Linux and macOS call a full disk, in Java's messages and in PostgreSQL's. */
    static final String NO_SPACE = "No space left on device";

    CannotStart(String key, Object... arguments) {
        super(sentence(key, arguments));
    }

    /** Turns what went wrong with the files of a directory into what its owner can do about it. */
    static CannotStart on(Path directory, IOException problem) {
        if (problem instanceof AccessDeniedException) {
            return new CannotStart("database.denied", directory, System.getProperty("user.name"));
        }
        if (String.valueOf(problem.getMessage()).contains(NO_SPACE)) {
            return new CannotStart("database.full", directory);
        }
        var reason = problem instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : problem.toString();
        return new CannotStart("database.directory", directory, reason);
    }

    /** Says it in Indonesian, or in English on a machine set to English; the page messages are not there yet. */
    static String sentence(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("messages/base/database").getString(key), arguments);
    }
}
