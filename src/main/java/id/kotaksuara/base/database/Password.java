package id.kotaksuara.base.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the embedded PostgreSQL: made once, kept in a file that its owner alone may read. */
record Password(Path file, String text) {

    private static final int BYTES = 24;

    static Password in(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, random());
        }
        return new Password(file, Files.readString(file).strip());
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0]; // Windows keeps a user's files from other users by the folder's list
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }

    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "Password in " + file;
    }
}
