package id.kotaksuara.base.temporary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDirectoryTests {

    @TempDir
    Path temporary;

    @Test
    void clearsAwayWhatAKilledApplicationLeft() throws IOException {
        Path left;
        try (var first = OwnDirectory.openIn(temporary)) {
            left = Files.createDirectory(first.path().resolveSibling("killed"));
        }
        Files.createFile(left.resolve("owner"));
        Files.writeString(Files.createDirectory(left.resolve("uploads")).resolve("list.csv"), "KODE;TPS");

        try (var next = OwnDirectory.openIn(temporary)) {
            assertThat(left).doesNotExist();
            assertThat(next.path()).isDirectory();
        }
    }

    @Test
    void leavesAloneWhatALivingApplicationOwns() throws IOException {
        try (var one = OwnDirectory.openIn(temporary);
                var other = OwnDirectory.openIn(temporary)) {
            Files.writeString(one.path().resolve("list.csv"), "KODE;TPS");
            OwnDirectory.openIn(temporary).close();

            assertThat(one.path().resolve("list.csv")).exists();
            assertThat(other.path()).isDirectory();
        }
    }

    @Test
    void leavesNothingBehindWhenItEnds() throws IOException {
        var own = OwnDirectory.openIn(temporary);
        Files.writeString(own.path().resolve("list.csv"), "KODE;TPS");

        own.close();

        assertThat(own.path()).doesNotExist();
    }

    @Test
    void clearsAwayWhatTheSolverUnpackedLongAgo() throws IOException {
        var old = Files.createDirectory(temporary.resolve("ortools-java123"));
        Files.writeString(old.resolve("libjniortools.so"), "native");
        var fresh = Files.createDirectory(temporary.resolve("ortools-java456"));
        var hour = Duration.ofHours(1).toMillis();
        Files.setLastModifiedTime(
                old, FileTime.fromMillis(Files.getLastModifiedTime(fresh).toMillis() - hour));

        OwnDirectory.openIn(temporary).close();

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void keepsOthersOut() throws IOException {
        try (var own = OwnDirectory.openIn(temporary)) {
            var shared = own.path().getParent();
            if (shared.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(Files.getPosixFilePermissions(shared))
                        .hasSize(3)
                        .allMatch(permission -> permission.name().startsWith("OWNER"));
            }
        }
    }
}
