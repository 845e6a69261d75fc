package id.kotaksuara.base.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All files of the embedded PostgreSQL, in one directory that one running application at a time holds locked. */
final class DataDirectory implements AutoCloseable {

    /** Far behind the text of the lock file, which others may then read on every system. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path path;
    private final Path programs;
    private final FileChannel lockFile;

    private DataDirectory(Path path, Path programs, FileChannel lockFile) {
        this.path = path;
        this.programs = programs;
        this.lockFile = lockFile;
    }

    /** Creates the directory if need be and keeps everybody else out of it until {@link #close}. */
    static DataDirectory open(Path directory) {
        return open(directory, directory.resolve("server"));
    }

    /** The same with the PostgreSQL programs in a place of their own, which several directories may share. */
    static DataDirectory open(Path directory, Path programs) {
        var path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            var file = FileChannel.open(path.resolve("lock"), CREATE, READ, WRITE);
            if (lock(file) == null) {
                file.close();
                throw new CannotStart("database.running", path, Files.readString(path.resolve("lock")));
            }
            var opened = new DataDirectory(path, programs.toAbsolutePath().normalize(), file);
            opened.tell("PID " + ProcessHandle.current().pid());
            return opened;
        } catch (IOException problem) {
            throw CannotStart.on(path, problem);
        }
    }

    private static FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    /** Leaves word for whoever finds the directory locked: which process holds it and where it answers. */
    void tell(String whoAndWhere) {
        try {
            lockFile.truncate(0).write(ByteBuffer.wrap(whoAndWhere.getBytes(UTF_8)), 0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path programs() {
        return programs;
    }

    Path log() {
        return path.resolve("server.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    /** The file of a key that is not in the database, made when it is first asked for. */
    Path secret() {
        try {
            return Password.in(path.resolve("secret")).file();
        } catch (IOException problem) {
            throw CannotStart.on(path, problem);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
