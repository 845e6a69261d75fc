package id.kotaksuara.election.rule;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.ElectionDefaults;
import id.kotaksuara.election.election.ElectionKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The quantity rules an election of a kind begins with; a table, not code, holds them. */
public final class RuleDefaults {

    private static final String EVERY_CONTEST = "*";
    private static final String NUMBER_OF_CONTESTS = "contests";

    private RuleDefaults() {}

    /** The rules of an election of this kind with these contests; a rule for a contest it lacks is left out. */
    public static List<RuleTerms> rules(ElectionKind kind, List<Contest> contests) {
        return ElectionDefaults.rows("/election/rules.csv", kind)
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
                BoxSide.valueOf(row.getField("placement")),
                Boolean.parseBoolean(row.getField("standing")),
                null,
                row.getField("legal basis"));
    }

    private record Holder(@Nullable String code) {}
}
