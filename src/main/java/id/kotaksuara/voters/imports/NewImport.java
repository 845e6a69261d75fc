package id.kotaksuara.voters.imports;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Import a file with the voters of each polling station.
 *
 * @param region the code of the region it is for, "" for the nation; rows outside it are faults
 * @param label a name of the office's own, or empty
 * @param wholeRegion the file names every station of the region: what it does not name is gone; otherwise stations are
 *     gone only from the villages it names
 * @param statedVoters the total an office stated for the file, if it did
 */
public record NewImport(
        String election,
        String region,
        ListStage stage,
        String label,
        boolean wholeRegion,
        @Nullable Integer statedVoters,
        String fileName) {
    public NewImport {
        requireNonNull(election, "election");
        requireNonNull(region, "region");
        requireNonNull(stage, "stage");
        requireNonNull(label, "label");
        requireNonNull(fileName, "fileName");
    }
}
