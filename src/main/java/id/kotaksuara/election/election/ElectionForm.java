package id.kotaksuara.election.election;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An election as an administrator types it; a contest whose name is cleared is left out. */
record ElectionForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank String votingDay,

        @NotBlank @Pattern(regexp = "([1-9]\\d{0,2})?+") String stationLimit,

        @Nullable List<ContestRow> contests,
        @Nullable Integer version) {

    private static final int SPARE_ROWS = 2;

    /** From the first direct elections on; a year before or after is a slip of the finger. */
    private static final ValueRange YEARS = ValueRange.of(2004, 2099);

    ElectionForm {
        name = name == null ? "" : name;
        votingDay = votingDay == null ? "" : votingDay;
        stationLimit = Typed.digits(stationLimit);
    }

    static ElectionForm blank(ElectionKind kind) {
        return new ElectionForm(
                "", "", String.valueOf(kind.stationLimit()), rows(ElectionDefaults.contests(kind)), null);
    }

    static ElectionForm of(Election election) {
        return new ElectionForm(
                election.name(),
                election.votingDay().toString(),
                String.valueOf(election.stationLimit()),
                rows(election.contests()),
                election.version());
    }

    /** What the annotations cannot say; asked before the conversions below. */
    void check(Errors errors) {
        if (!name.isBlank() && code().isEmpty()) {
            errors.rejectValue("name", "letters");
        }
        if (!votingDay.isBlank() && day() == null) {
            errors.rejectValue("votingDay", "day");
        } else if (day() != null && !YEARS.isValidValue(day().getYear())) {
            errors.rejectValue(
                    "votingDay",
                    "years",
                    new Object[] {String.valueOf(YEARS.getMinimum()), String.valueOf(YEARS.getMaximum())},
                    null);
        }
        checkContests(errors);
    }

    private void checkContests(Errors errors) {
        List<Contest> named = namedContests();
        if (named.isEmpty()) {
            errors.rejectValue("contests", "none");
        }
        if (named.stream().anyMatch(contest -> contest.code().isEmpty())) {
            errors.rejectValue("contests", "letters");
        }
        if (named.stream().map(Contest::code).distinct().count() < named.size()) {
            errors.rejectValue("contests", "same");
        }
    }

    /** The name as it stands in addresses. */
    String code() {
        return Slug.ofElection(name);
    }

    Election toElection(ElectionKind kind) {
        return new Election(code(), kind, facts());
    }

    ElectionFacts facts() {
        return new ElectionFacts(name.strip(), day(), limit(), namedContests());
    }

    private List<Contest> namedContests() {
        return contests == null
                ? List.of()
                : contests.stream()
                        .filter(ContestRow::named)
                        .map(ContestRow::toContest)
                        .toList();
    }

    private int limit() {
        return Integer.parseInt(stationLimit);
    }

    private @Nullable LocalDate day() {
        return DateField.day(votingDay).orElse(null);
    }

    private static List<ContestRow> rows(List<Contest> contests) {
        var rows = new ArrayList<ContestRow>();
        contests.forEach(contest -> rows.add(new ContestRow(contest.code(), contest.name())));
        for (int spare = 0; spare < SPARE_ROWS; spare++) {
            rows.add(new ContestRow("", ""));
        }
        return rows;
    }

    /** One contest as typed; a new one has no code yet and gets it from its name. */
    record ContestRow(
            @Nullable String code,
            @Size(max = 100) @Nullable String name) {

        boolean named() {
            return name != null && !name.isBlank();
        }

        Contest toContest() {
            String source = code == null || code.isBlank() ? name : code;
            return new Contest(Slug.ofContest(source), name.strip());
        }
    }
}
