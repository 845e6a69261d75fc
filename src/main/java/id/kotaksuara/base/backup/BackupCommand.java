package id.kotaksuara.base.backup;

import id.kotaksuara.base.database.ReachedDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.boot.logging.LoggingSystem;

/**
 * Copies an installation into a file, or fills an empty one from such a file; by itself, beside the running application or
 * without it.
 */
public final class BackupCommand {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int CANNOT = 2;

    private final PrintStream out;

    private BackupCommand(PrintStream out) {
        this.out = out;
    }

    /** What to do, {@code backup} or {@code restore}; then the file; settings of the application begin with two dashes. */
    public static void main(String... arguments) {
        LoggingSystem.get(BackupCommand.class.getClassLoader()).beforeInitialize(); // it says what is needed by itself
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        return new BackupCommand(out).of(arguments);
    }

    private int of(String... arguments) {
        List<String> words =
                Stream.of(arguments).filter(word -> !word.startsWith("--")).toList();
        if (words.size() != 2) {
            return say(CANNOT, "backup.usage");
        }
        try {
            var file = Path.of(words.get(1)).toAbsolutePath();
            return words.get(0).equals("backup") ? write(file, arguments) : read(file, arguments);
        } catch (BackupProblem problem) {
            return say(REFUSED, problem.key(), problem.about());
        } catch (FileAlreadyExistsException there) {
            return say(CANNOT, "backup.exists", there.getMessage());
        } catch (IOException problem) {
            return say(CANNOT, "backup.file", problem.toString());
        } catch (SQLException problem) {
            return say(CANNOT, "backup.database", String.valueOf(problem.getMessage()));
        } catch (RuntimeException problem) {
            out.println(ReachedDatabase.sentence(problem).orElseThrow(() -> problem));
            return CANNOT;
        }
    }

    private int write(Path file, String... arguments) throws IOException, SQLException, BackupProblem {
        try (var database = ReachedDatabase.running(ReachedDatabase.settings(arguments));
                var connection = database.connect()) {
            return told("backup.made", file, Backup.of(connection, file));
        }
    }

    private int read(Path file, String... arguments) throws IOException, SQLException, BackupProblem {
        try (var archive = Archive.open(file)) {
            archive.check();
            try (var database = ReachedDatabase.alone(ReachedDatabase.settings(arguments))) {
                new Refill(archive, database).run();
            }
            return told("backup.restored", file, archive.manifest());
        }
    }

    private int told(String key, Path file, Manifest manifest) {
        int tables = manifest.tables().size();
        say(DONE, key, file, manifest.rows(), tables, manifest.heads().size(), manifest.version());
        for (var head : manifest.heads()) {
            say(DONE, "backup.head", head.scope(), head.number(), head.sum());
        }
        return DONE;
    }

    /** In Indonesian, or in English on a machine set to English. */
    private int say(int status, String key, Object... values) {
        var words = ResourceBundle.getBundle("messages/base/backup").getString(key);
        out.println(MessageFormat.format(words, values));
        return status;
    }
}
