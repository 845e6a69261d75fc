package id.kotaksuara.base.outage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether something was not kept because a disk is full: the database's, or that of temporary files. */
public final class FullDisk {

    private static final String DISK_FULL = "53100";

    /** What Linux, macOS and Windows say, and PostgreSQL after them. */
    private static final List<String> WORDS =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private FullDisk() {}

    public static boolean causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(FullDisk::isIt);
    }

    private static boolean isIt(Throwable cause) {
        return cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())
                || (cause instanceof SQLException || cause instanceof IOException)
                        && WORDS.stream().anyMatch(String.valueOf(cause.getMessage())::contains);
    }
}
