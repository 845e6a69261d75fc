package id.kotaksuara.base.temporary;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.UUID;

/**
 * A directory that belongs to one process: it holds the lock on the file {@code owner} in it as long as it lives. What
 * lies beside it and is not locked belonged to a process that was killed, and is cleared away.
 */
final class OwnDirectory implements AutoCloseable {

    private static final String OWNER = "owner";

    /** What the solver unpacks lies outside; it is loaded within seconds and then no longer needed as a file. */
    private static final String SOLVER = "ortools-java*";

    private static final Duration LOADED = Duration.ofMinutes(10);

    private final Path path;
    private final FileChannel owner;

    private OwnDirectory(Path path, FileChannel owner) {
        this.path = path;
        this.owner = owner;
    }

    /** A new one, after clearing away what nobody owns any more. */
    static OwnDirectory openIn(Path temporary) {
        try {
            var shared = shared(temporary);
            try (var door = FileChannel.open(shared.resolve("lock"), CREATE, WRITE)) {
                door.lock(); // until it is closed
                sweep(shared);
                var path =
                        Files.createDirectory(shared.resolve(UUID.randomUUID().toString()));
                var owner = FileChannel.open(path.resolve(OWNER), CREATE, WRITE);
                owner.lock();
                sweepSolver(temporary, path.resolve(OWNER));
                return new OwnDirectory(path, owner);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** One for each user of the machine, closed to all others; one that somebody else has put there is not used. */
    private static Path shared(Path temporary) throws IOException {
        var shared = temporary.resolve("kotak-suara-" + System.getProperty("user.name"));
        if (Files.notExists(shared, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectories(shared);
            close(shared);
        }
        boolean ours = Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS) && isOurs(shared);
        return ours ? shared : Files.createTempDirectory(temporary, "kotak-suara-");
    }

    private static boolean isOurs(Path shared) {
        try {
            var probe = Files.createTempFile(shared, "probe", "");
            boolean same = Files.getOwner(shared).equals(Files.getOwner(probe));
            Files.delete(probe);
            return same;
        } catch (IOException closedToUs) {
            return false;
        }
    }

    private static void close(Path shared) throws IOException {
        if (shared.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void sweep(Path shared) throws IOException {
        try (var all = Files.newDirectoryStream(shared, file -> !file.endsWith("lock"))) {
            for (var each : all) {
                if (!isOwned(each)) {
                    delete(each);
                }
            }
        }
    }

    private static boolean isOwned(Path directory) throws IOException {
        var file = directory.resolve(OWNER);
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException thisVeryProcess) {
            return true;
        }
    }

    private static void sweepSolver(Path temporary, Path justMade) throws IOException {
        var now = Files.getLastModifiedTime(justMade).toInstant();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(temporary, SOLVER)) {
            for (var each : all) {
                if (Files.getLastModifiedTime(each).toInstant().plus(LOADED).isBefore(now)) {
                    delete(each);
                }
            }
        }
    }

    /** What cannot be deleted now is left to the next start. */
    private static void delete(Path tree) {
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException inUse) {
            // by whoever it belongs to
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (IOException alreadyGone) {
            // and its lock with it
        }
        delete(path);
    }
}
