package id.kotaksuara.access.quota;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that lies about.
 *
 * @param region the region whose office keeps it, "" for the nation
 * @param name as people know it: the name of a file, the number of a version
 * @param by the user name of who brought it
 * @param since when it was last worked on; null: it stays, whatever the time
 */
public record KeptThing(
        long id,
        String region,
        String name,
        String path,
        String by,
        long bytes,
        KeptState state,
        @Nullable Instant since) {
    public KeptThing {
        requireNonNull(region, "region");
        requireNonNull(name, "name");
        requireNonNull(path, "path");
        requireNonNull(by, "by");
        requireNonNull(state, "state");
    }
}
