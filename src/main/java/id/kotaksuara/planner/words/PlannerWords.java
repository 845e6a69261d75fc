package id.kotaksuara.planner.words;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.planner.planning.Breach;
import id.kotaksuara.planner.planning.Explanations;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.planning.Reason;
import id.kotaksuara.planner.planning.Rule;
import id.kotaksuara.planner.planning.Wave;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * Says what the planner found, in the reader's language and with the names people use.
 *
 * <p>A rule's sentence ({@code Rule.DOCK_FULL}) gets its subject, its wave and then the rule's own arguments; a reason's
 * ({@code Reason.DOCK_FULL}) gets the subject, what is left, what is needed, who has the rest and until when.
 */
public record PlannerWords(MessageSource messages, Locale locale, PlanningProblem problem, Names names) {

    /** The same in another language. */
    public PlannerWords in(Locale language) {
        return new PlannerWords(messages, language, problem, names);
    }

    /** A rule broken, with its numbers. */
    public String breach(Breach breach) {
        var words = new ArrayList<>(List.<Object>of(
                names.of(breach.subject()), breach.slot() < 0 ? "" : wave(problem.waveOf(breach.slot()))));
        breach.arguments().forEach(argument -> words.add(say(argument)));
        return message("Rule." + breach.rule(), words);
    }

    /** What stands against a wave. */
    public String reason(Reason reason) {
        return reason instanceof Reason.Forbidden forbidden ? forbidden(forbidden) : possible((Reason.Possible) reason);
    }

    /** Why a consignment has no wave at all: the rule that forbids most waves, where least is missing. */
    public String summary(Explanations.Summary summary) {
        return summary(summary, "Reason.summary");
    }

    /** One such sentence for each rule that forbids it: on how many waves, and where least is missing. */
    public String summary(List<Explanations.Summary> summaries) {
        return IntStream.range(0, summaries.size())
                .mapToObj(number ->
                        summary(summaries.get(number), number == 0 ? "Reason.summary" : "Reason.summary.more"))
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(joining(" "));
    }

    private String summary(Explanations.Summary summary, String key) {
        var nearest = summary.nearest();
        return message(
                key, List.of(number(summary.slots().size()), wave(problem.waveOf(nearest.slot())), forbidden(nearest)));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d/M", locale).format(day);
    }

    /** For sentences: {@code 20 November}. */
    public String longDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    /** {@code Rab 20/11}, with the number of the wave where a day has several. */
    public String wave(Wave wave) {
        return problem.wavesPerDay() == 1
                ? day(wave.day())
                : message("Reason.wave", List.of(day(wave.day()), number(wave.number())));
    }

    /**
     * The vehicles of a load, leg by leg.
     *
     * @param legs each in words
     * @param districts the others on the vehicles of the first
     */
    public String shared(List<String> legs, List<String> districts) {
        return legs.isEmpty() || districts.isEmpty()
                ? String.join(" + ", legs)
                : Stream.concat(
                                Stream.of(message("Trip.shared", List.of(legs.get(0), names.all(districts)))),
                                legs.stream().skip(1))
                        .collect(joining(" + "));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String message(String key, Collection<?> arguments) {
        return messages.getMessage(key, arguments.toArray(), locale);
    }

    private String forbidden(Reason.Forbidden reason) {
        var breach = reason.breach();
        if (!breach.rule().isShared()) {
            return breach(breach);
        }
        var words = new ArrayList<>(
                List.<Object>of(names.of(breach.subject()), number(reason.room()), number(reason.need())));
        breach.arguments().stream().skip(2).forEach(argument -> words.add(say(argument)));
        boolean elsewhere = breach.slot() != reason.slot() && breach.slot() >= 0;
        boolean nobody = breach.arguments().stream()
                .anyMatch(argument -> argument instanceof Collection<?> others && others.isEmpty());
        String kind = nobody && breach.rule() != Rule.STORE_FULL ? ".few" : reason.room() == 0 ? ".none" : "";
        String sentence = message("Reason." + breach.rule() + kind, words);
        return elsewhere
                ? message("Reason.elsewhere", List.of(wave(problem.waveOf(breach.slot())), sentence))
                : sentence;
    }

    private String possible(Reason.Possible reason) {
        String key = reason.then() > reason.now() ? "Reason.worse" : "Reason.free";
        String level = message("Level." + reason.level(), List.of());
        return message(key, List.of(level, number(reason.now()), number(reason.then())));
    }

    private String say(Object argument) {
        if (argument instanceof Number number) {
            return number(number.longValue());
        }
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        if (argument instanceof Wave wave) {
            return wave(wave);
        }
        if (argument instanceof Collection<?> ids) {
            return names.all(List.copyOf(ids));
        }
        String id = argument.toString();
        return messages.getMessage("TransportMode." + id, null, names.of(id), locale);
    }
}
