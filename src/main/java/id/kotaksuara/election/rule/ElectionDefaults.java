package id.kotaksuara.election.rule;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.ElectionKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contests and quantity rules an election of a kind begins with; tables beside this class, not code, hold them. */
public final class ElectionDefaults {

    private static final String EVERY_CONTEST = "*";
    private static final String NUMBER_OF_CONTESTS = "contests";

    private ElectionDefaults() {}

    /** The contests of an election of this kind: five for Pemilu, two for Pilkada. */
    public static List<Contest> contests(ElectionKind kind) {
        return rows("/election/contests.csv", kind)
                .map(row -> new Contest(row.getField("code"), row.getField("name")))
                .toList();
    }

    /** The rules of an election of this kind with these contests; a rule for a contest it lacks is left out. */
    static List<RuleTerms> rules(ElectionKind kind, List<Contest> contests) {
        return rows("/election/rules.csv", kind)
                .flatMap(row -> each(row.getField("contest"), contests).map(contest -> terms(row, contest, contests)))
                .toList();
    }

    private static Stream<Holder> each(String contest, List<Contest> contests) {
        if (contest.isEmpty()) {
            return Stream.of(new Holder(null));
        }
        return contests.stream()
                .map(Contest::code)
                .filter(code -> contest.equals(EVERY_CONTEST) || contest.equals(code))
                .map(Holder::new);
    }

    private static RuleTerms terms(NamedCsvRecord row, Holder contest, List<Contest> contests) {
        String quantity = row.getField("quantity");
        return new RuleTerms(
                Material.valueOf(row.getField("material")),
                contest.code(),
                QuantityBasis.valueOf(row.getField("basis")),
                quantity.equals(NUMBER_OF_CONTESTS) ? contests.size() : Integer.parseInt(quantity),
                Integer.parseInt(row.getField("reserve")),
                Placement.valueOf(row.getField("placement")),
                Boolean.parseBoolean(row.getField("standing")),
                row.getField("legal basis"));
    }

    private static Stream<NamedCsvRecord> rows(String resource, ElectionKind kind) {
        var file = Objects.requireNonNull(ElectionDefaults.class.getResourceAsStream(resource), resource);
        try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            return csv.stream().filter(row -> row.getField("kind").equals(kind.name())).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Holder(@Nullable String code) {}
}
