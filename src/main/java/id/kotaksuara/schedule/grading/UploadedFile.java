package id.kotaksuara.schedule.grading;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells a file from any other: its name, its size in bytes and its SHA-256. */
@Embeddable
public record UploadedFile(
        @Column(name = "file_name") String name,
        @Column(name = "file_bytes") long bytes,
        @Column(name = "file_hash") String hash) {

    private static final int SHORT = 12;

    public static UploadedFile of(String name, Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new UploadedFile(
                    name, bytes, HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Enough of the hash to tell files apart on paper. */
    public String shortHash() {
        return hash.substring(0, SHORT);
    }
}
