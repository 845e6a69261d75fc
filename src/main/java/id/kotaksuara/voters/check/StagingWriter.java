package id.kotaksuara.voters.check;

import id.kotaksuara.base.temporary.TemporaryFiles;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.file.Count;
import id.kotaksuara.voters.file.Fault;
import id.kotaksuara.voters.file.FaultKind;
import id.kotaksuara.voters.file.Place;
import id.kotaksuara.voters.file.Tally;
import id.kotaksuara.voters.imports.Faults;
import id.kotaksuara.voters.imports.Staging;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Brings what a file says into its staging tables with COPY: the rows at once, the places after them. */
final class StagingWriter implements Tally, AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    private final PGConnection connection;
    private final Staging staging;
    private final String region;
    private final String codeTitle;
    private final Faults.Found faults;
    private final Path placesFile;
    private final CopyText rows;
    private final CopyText places;
    private @Nullable Place place;
    private final Set<String> regencies = new TreeSet<>();
    private @Nullable Place seen;
    private int placeNumber;
    private int rowCount;

    StagingWriter(Connection connection, Staging staging, String region, String codeTitle, Faults.Found faults)
            throws SQLException, IOException {
        this.connection = connection.unwrap(PGConnection.class);
        this.staging = staging;
        this.region = region;
        this.codeTitle = codeTitle;
        this.faults = faults;
        this.placesFile = TemporaryFiles.create("voters-places-");
        this.places = new CopyText(Files.newOutputStream(placesFile));
        this.rows = new CopyText(copy("{row}"));
    }

    @Override
    public void stands(Place next) {
        if (next != seen) {
            seen = next;
            regencies.add(regency(next));
        }
    }

    /** The code of a place's regency, or its name where there is no code; empty where neither is said. */
    private static String regency(Place place) {
        return RegionLevel.REGENCY.reachedBy(place.code())
                ? RegionLevel.REGENCY.around(place.code())
                : place.regency().toLowerCase(Locale.ROOT);
    }

    /** The regencies that the file speaks of. */
    Set<String> regencies() {
        return regencies;
    }

    private OutputStream copy(String table) throws SQLException {
        return new PGCopyOutputStream(connection, staging.named("copy " + table + " from stdin"), BUFFER_BYTES);
    }

    @Override
    public void count(Count count) {
        if (count.place() != place) {
            place = count.place();
            placeNumber++;
            write(place);
        }
        rowCount++;
        rows.number(count.line()).number(placeNumber).number(count.number());
        rows.number(count.male()).number(count.female()).number(count.total()).end();
    }

    private void write(Place next) {
        boolean outside = !next.code().isEmpty() && !next.code().startsWith(region) && !region.startsWith(next.code());
        if (outside) {
            fault(Fault.of(FaultKind.PLACE_OUTSIDE, next.line(), codeTitle, next.code())
                    .saying(region));
        }
        places.number(placeNumber)
                .number(next.line())
                .text(next.code())
                .text(next.province())
                .text(next.regency());
        places.text(next.district()).text(next.village());
        places.textOrNull(next.code().isEmpty() || outside ? null : next.code()).end();
    }

    @Override
    public void fault(Fault fault) {
        faults.add(fault);
    }

    int rowCount() {
        return rowCount;
    }

    /** Ends both streams; what was written is there. */
    void finish() throws IOException, SQLException {
        rows.close();
        places.close();
        try (var out = copy("{place}")) {
            Files.copy(placesFile, out);
        }
    }

    @Override
    public void close() {
        try {
            rows.abandon();
            places.abandon();
            Files.deleteIfExists(placesFile);
        } catch (IOException cannotDelete) {
            throw new UncheckedIOException(cannotDelete);
        }
    }
}
