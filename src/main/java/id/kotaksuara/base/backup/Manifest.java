package id.kotaksuara.base.backup;

import java.util.List;

/**
 * What a backup holds, as it says itself: written last, when all is counted.
 *
 * @param format the form of the archive
 * @param version the last step that its tables had come to
 * @param madeAt when, in UTC
 */
record Manifest(
        int format, String version, String madeAt, List<Piece> tables, List<Counter> counters, List<Head> heads) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    Manifest {
        tables = List.copyOf(tables);
        counters = List.copyOf(counters);
        heads = List.copyOf(heads);
    }

    /**
     * The rows of one table.
     *
     * @param sum SHA-256 of the rows as they stand in the archive
     */
    record Piece(String name, String columns, long rows, String sum) {

        static final String FOLDER = "tables/";

        String entry() {
            return FOLDER + name + ".copy";
        }
    }

    /** A sequence and where it stood. */
    record Counter(String name, long value, boolean called) {}

    /** Where a chain stood. */
    record Head(String scope, long number, String sum) {}

    long rows() {
        return tables.stream().mapToLong(Piece::rows).sum();
    }
}
