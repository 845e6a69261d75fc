package id.kotaksuara.base.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, packed as they come in the jar. */
record ProgramArchive(String name, byte[] packed) {

    private static final int OWNER_EXECUTES = 0b001_000_000;

    static ProgramArchive ofThisMachine() throws IOException {
        var name = "postgres-%s-%s".formatted(system(), architecture());
        try (var resource = ProgramArchive.class.getResourceAsStream("/" + name + ".txz")) {
            if (resource == null) {
                throw new CannotStart("database.platform", name);
            }
            return new ProgramArchive(name, resource.readAllBytes());
        }
    }

    private static String system() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return "windows";
        }
        return system.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    /** Differs from release to release, so that a new one is unpacked beside the old. */
    String directoryName() {
        var checksum = new CRC32();
        checksum.update(packed);
        return "%s-%08x".formatted(name, checksum.getValue());
    }

    void unpackInto(Path directory) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(packed)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var file = directory.resolve(entry.getName()).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    unpack(entry, tar, file);
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path file) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & OWNER_EXECUTES) != 0) {
            file.toFile().setExecutable(true);
        }
    }
}
