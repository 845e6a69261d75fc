package id.kotaksuara.election.election;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import jakarta.validation.Valid;
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

        @Nullable String ppkDaysBefore,
        @Nullable String ppsDaysBefore,
        @Nullable String tpsDaysBefore,
        @Nullable List<@Valid ContestRow> contests,
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
                "",
                "",
                String.valueOf(kind.stationLimit()),
                String.valueOf(Deadlines.USUAL.ppkDaysBefore()),
                String.valueOf(Deadlines.USUAL.ppsDaysBefore()),
                String.valueOf(Deadlines.USUAL.tpsDaysBefore()),
                rows(ElectionDefaults.contests(kind)),
                null);
    }

    /** A new election like an earlier one: all but its name and its day. */
    static ElectionForm like(Election earlier) {
        ElectionForm was = of(earlier);
        return new ElectionForm(
                "",
                "",
                was.stationLimit(),
                was.ppkDaysBefore(),
                was.ppsDaysBefore(),
                was.tpsDaysBefore(),
                was.contests(),
                null);
    }

    static ElectionForm of(Election election) {
        return new ElectionForm(
                election.name(),
                election.votingDay().toString(),
                String.valueOf(election.stationLimit()),
                String.valueOf(election.deadlines().ppkDaysBefore()),
                String.valueOf(election.deadlines().ppsDaysBefore()),
                String.valueOf(election.deadlines().tpsDaysBefore()),
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
        checkDeadlines(errors);
        checkContests(errors);
    }

    /** Each a number of days, and none later than the one further on. */
    private void checkDeadlines(Errors errors) {
        var typed = new Typed(errors, "election.");
        int faults = errors.getErrorCount();
        typed.wholeOrNone("ppkDaysBefore", ppkDaysBefore, 1, Deadlines.MOST_DAYS);
        typed.wholeOrNone("ppsDaysBefore", ppsDaysBefore, 1, Deadlines.MOST_DAYS);
        typed.wholeOrNone("tpsDaysBefore", tpsDaysBefore, 1, Deadlines.MOST_DAYS);
        if (errors.getErrorCount() == faults
                && days(ppkDaysBefore, Deadlines.USUAL.ppkDaysBefore())
                        < days(ppsDaysBefore, Deadlines.USUAL.ppsDaysBefore())) {
            errors.rejectValue("ppkDaysBefore", "later");
        }
        if (errors.getErrorCount() == faults
                && days(ppsDaysBefore, Deadlines.USUAL.ppsDaysBefore())
                        < days(tpsDaysBefore, Deadlines.USUAL.tpsDaysBefore())) {
            errors.rejectValue("ppsDaysBefore", "later");
        }
    }

    private static int days(@Nullable String typed, int usual) {
        String digits = Typed.orEmpty(typed);
        return digits.isEmpty() ? usual : Integer.parseInt(digits);
    }

    private Deadlines deadlines() {
        return new Deadlines(
                days(ppkDaysBefore, Deadlines.USUAL.ppkDaysBefore()),
                days(ppsDaysBefore, Deadlines.USUAL.ppsDaysBefore()),
                days(tpsDaysBefore, Deadlines.USUAL.tpsDaysBefore()));
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
        return new ElectionFacts(name.strip(), day(), limit(), deadlines(), namedContests());
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
