package id.kotaksuara.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A copy in a file that has been read again after it was written. */
final class Backup {

    private Backup() {}

    /** A copy that cannot be read is not left for somebody to rely on. */
    static Manifest of(Connection connection, Path file) throws IOException, SQLException, BackupProblem {
        var manifest = new ArchiveWriter(connection).write(file);
        try (var archive = Archive.open(file)) {
            archive.check();
            return manifest;
        } catch (BackupProblem unreadable) {
            Files.deleteIfExists(file);
            throw unreadable;
        }
    }
}
