package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.election.election.NationalVote;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which vote a table is for: as somebody said, otherwise the nation's own days tell, then its words, then the season.
 *
 * @param saidDay voting day as it was typed; null where it is to be guessed
 * @param saidKind as it was chosen; null where it is to be guessed
 * @param words what stands above the table, and the name of its file
 */
record FirstVote(@Nullable LocalDate saidDay, @Nullable ElectionKind saidKind, String words) {

    /** A voting day was typed that is far from the days of the table. */
    static final String FAR = "newcomer.votingDay.far";

    private static final Pattern OFFICE = Pattern.compile("(?i)komisi\\s+pemilihan\\s+umum");
    private static final Pattern PILKADA = Pattern.compile("(?i)pilkada|pilgub|pilbup|pilwali|pilwako"
            + "|pemilihan\\s+(serentak|kepala\\s+daerah|gubernur|bupati|wali\\s?kota)");
    private static final Pattern PEMILU =
            Pattern.compile("(?i)\\bpemilu\\b|pemilihan\\s+umum|\\bppwp\\b|\\bdprd?\\b|\\bpileg\\b|\\bpilpres\\b");

    /** Days without a year are read as near to this one. */
    LocalDate around(LocalDate today) {
        return saidDay == null ? today : saidDay;
    }

    LocalDate day(FirstTable table) {
        return saidDay == null ? table.likelyVotingDay() : saidDay;
    }

    ElectionKind kind(FirstTable table) {
        if (saidKind != null) {
            return saidKind;
        }
        LocalDate day = day(table);
        return told(day).orElse(usual(day));
    }

    /** What is more than a guess by the season. */
    private Optional<ElectionKind> told(LocalDate day) {
        return NationalVote.on(day).map(NationalVote::kind).or(this::spoken);
    }

    void requireNear(FirstTable table) {
        if (saidDay != null && !table.mayBeFor(saidDay)) {
            throw new RuleBroken(FAR);
        }
    }

    /**
     * Of the elections that are kept the one it is for: on the very day that was said or that the nation votes on, or as
     * near to a guessed day as forms allow. What another office typed is no reason to doubt what the nation's days tell.
     */
    Optional<Election> among(List<Election> kept, FirstTable table) {
        LocalDate day = day(table);
        var kind = Optional.ofNullable(saidKind).or(() -> told(day));
        boolean exactly = saidDay != null || NationalVote.on(day).isPresent();
        return kept.stream()
                .filter(election -> kind.isEmpty() || election.kind() == kind.get())
                .filter(election -> exactly
                        ? election.votingDay().equals(day)
                        : election.window().contains(day))
                .min(Comparator.comparing(election -> Math.abs(ChronoUnit.DAYS.between(day, election.votingDay()))));
    }

    private Optional<ElectionKind> spoken() {
        String told = OFFICE.matcher(words).replaceAll("KPU");
        boolean regional = PILKADA.matcher(told).find();
        boolean general = PEMILU.matcher(told).find();
        return regional == general
                ? Optional.empty()
                : Optional.of(regional ? ElectionKind.PILKADA : ElectionKind.PEMILU);
    }

    /** General elections were held before June lately, those of heads of regions mostly after it. */
    private static ElectionKind usual(LocalDate day) {
        return day.getMonth().compareTo(Month.JUNE) < 0 ? ElectionKind.PEMILU : ElectionKind.PILKADA;
    }
}
