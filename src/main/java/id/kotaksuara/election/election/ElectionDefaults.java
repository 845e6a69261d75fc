package id.kotaksuara.election.election;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What an election of a kind begins with; tables beside this class, not code, hold it. */
public final class ElectionDefaults {

    private ElectionDefaults() {}

    /** The contests of an election of this kind: five for Pemilu, two for Pilkada. */
    public static List<Contest> contests(ElectionKind kind) {
        return rows("/election/contests.csv", kind)
                .map(row -> new Contest(row.getField("code"), row.getField("name")))
                .toList();
    }

    /** The rows for elections of this kind in a table of the class path, separated by semicolons. */
    public static Stream<NamedCsvRecord> rows(String resource, ElectionKind kind) {
        var file = Objects.requireNonNull(ElectionDefaults.class.getResourceAsStream(resource), resource);
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return csv.stream().filter(row -> row.getField("kind").equals(kind.name())).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
