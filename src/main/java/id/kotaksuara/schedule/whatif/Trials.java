package id.kotaksuara.schedule.whatif;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.planner.planning.Change;
import id.kotaksuara.planner.planning.Cure;
import id.kotaksuara.planner.planning.Lever;
import id.kotaksuara.schedule.assumption.Assumption;
import id.kotaksuara.schedule.assumption.Assumptions;
import id.kotaksuara.schedule.draft.DistributionScheduler;
import id.kotaksuara.schedule.draft.Variation;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleHead;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes copies of schedules in which one cure is tried. */
@Component
class Trials {

    private final Schedules schedules;
    private final WhatHelps cures;
    private final Answers answers;
    private final DistributionScheduler scheduler;
    private final RegencyNames names;
    private final MessageSource messages;

    Trials(
            Schedules schedules,
            WhatHelps cures,
            Answers answers,
            DistributionScheduler scheduler,
            RegencyNames names,
            MessageSource messages) {
        this.schedules = schedules;
        this.cures = cures;
        this.answers = answers;
        this.scheduler = scheduler;
        this.names = names;
        this.messages = messages;
    }

    /**
     * What somebody wants to try.
     *
     * @param part whether it only leaves fewer boxes behind
     */
    record Wanted(Lever lever, String subject, boolean part) {

        boolean is(Cure cure) {
            return cure.lever() == lever && cure.subject().equals(subject) && (part ? cure.easesOnly() : cure.helps());
        }
    }

    /** A copy with the lever pulled as far as it cures or eases, planned from the plan that proves that. */
    ScheduleKey tryOut(ScheduleHead head, Wanted wanted) {
        var cure = cure(head.key(), wanted);
        var variation = new Variation(
                days(cure, Lever.DAY_BEFORE), days(cure, Lever.DAY_AFTER), assumptions(head, cure), cure.plan());
        return scheduler.tryOut(head.key(), reason(head.key().regency(), variation), variation);
    }

    private Cure cure(ScheduleKey key, Wanted wanted) {
        var all = answers.of(cures, cures.facts(schedules.state(key)))
                .known()
                .orElseThrow(() -> new RuleBroken("job.pending"));
        return all.found().stream()
                .filter(wanted::is)
                .findFirst()
                .orElseThrow(() -> new NotFound("cure", wanted.lever()));
    }

    private static Stream<Change> changes(Cure cure) {
        return Stream.concat(Stream.of(cure.change()), cure.beside().stream());
    }

    private static int days(Cure cure, Lever lever) {
        return changes(cure)
                .filter(change -> change.lever() == lever)
                .mapToInt(Change::amount)
                .sum();
    }

    private static Assumptions assumptions(ScheduleHead head, Cure cure) {
        var all = Assumptions.NONE;
        for (var change : changes(cure).toList()) {
            all = switch (change.lever()) {
                case DAY_AFTER, DAY_BEFORE -> all;
                case WAVE_ON_A_DAY ->
                    all.with(Assumption.wave(change.firstDay().orElseThrow(), change.amount(), timeOfNextWave(head)));
                default -> all.with(Assumption.of(change.lever(), change.subject(), change.amount(), null));
            };
        }
        return all;
    }

    private static LocalTime timeOfNextWave(ScheduleHead head) {
        return NextWave.of(head).orElseThrow(() -> new NotFound("cure", Lever.WAVE_ON_A_DAY));
    }

    /** What is tried, for the list of versions. */
    String reason(String regency, Variation variation) {
        var words = names.assumptions(regency);
        String what = Stream.of(
                        say("variant.trial.days", variation.daysBefore(), 0),
                        say("variant.trial.days", 0, variation.daysAfter()),
                        variation.more().all().isEmpty() ? "" : words.say(variation.more()))
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
        return say("variant.trial.reason", what);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
