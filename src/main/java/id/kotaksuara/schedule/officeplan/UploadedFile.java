package id.kotaksuara.schedule.officeplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;

/** What tells a file from any other: its name, its size in bytes and its SHA-256. */
@Embeddable
public record UploadedFile(
        @Column(name = "file_name") String name,
        @Column(name = "file_bytes") long bytes,
        @Column(name = "file_hash") String hash) {

    private static final int SHORT = 12;

    public static UploadedFile of(String name, Path file) {
        try (var in = Files.newInputStream(file)) {
            return new UploadedFile(name, Files.size(file), DigestUtils.sha256Hex(in));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** Enough of the hash to tell files apart on paper. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
