package id.kotaksuara.schedule.district;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.base.answer.Question;
import id.kotaksuara.planner.planning.Part;
import id.kotaksuara.planner.planning.Placement;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.district.DistrictCard.Judged;
import id.kotaksuara.schedule.district.DistrictCard.Slot;
import id.kotaksuara.schedule.draft.Replanner;
import id.kotaksuara.schedule.input.DepartureCalendar;
import id.kotaksuara.schedule.input.Fingerprint;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.version.DistributionSchedule;
import id.kotaksuara.schedule.version.DistributionSchedules;
import id.kotaksuara.schedule.version.LoadRows;
import id.kotaksuara.schedule.version.PlanState;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduledConsignment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the rules say to the parts of a district, wave by wave: at once where that takes a moment, otherwise worked out
 * beside the pages.
 */
@Component
class Judgements implements Question<Judgements.All> {

    /** To be raised whenever the same schedule would be judged otherwise. */
    private static final String WAY = "card 2";

    /** Parts of the district times waves times consignments that are judged while the page waits: some 0.3 s. */
    private static final long MOST_AT_ONCE = 50_000;

    /** By the code of the part. */
    record All(Map<String, Judged> parts) {
        All {
            parts = Map.copyOf(parts);
        }
    }

    private record About(ScheduleKey key, String district, String language) {

        String subject() {
            return String.join("|", key.subject(), district, language);
        }

        static About in(String subject) {
            var parts = subject.split("\\|");
            return new About(ScheduleKey.ofSubject(parts[0]), parts[1], parts[2]);
        }
    }

    private final DistributionSchedules schedules;
    private final RegencyNames names;
    private final Replanner replanner;
    private final Answers answers;
    private final TransactionTemplate reading;

    Judgements(
            DistributionSchedules schedules,
            RegencyNames names,
            Replanner replanner,
            Answers answers,
            PlatformTransactionManager transactions) {
        this.schedules = schedules;
        this.names = names;
        this.replanner = replanner;
        this.answers = answers;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    @Override
    public String kind() {
        return "card";
    }

    @Override
    public Class<All> type() {
        return All.class;
    }

    Answer<All> of(DistributionSchedule schedule, String district, PlannerWords words) {
        var language = LocaleContextHolder.getLocale().toLanguageTag();
        var state = replanner.now(schedule);
        var facts = facts(schedule, state, new About(schedule.key(), district, language), words);
        long effort = (long) schedule.ofDistrict(district).size()
                * state.problem().slots()
                * state.problem().consignments().size();
        return effort > MOST_AT_ONCE
                ? answers.of(this, facts)
                : new Answer<>(Optional.of(facts.answer().get()), false);
    }

    @Override
    public AskedFacts<All> facts(String subject) {
        var about = About.in(subject);
        return reading.execute(status -> {
            var schedule = schedules.withNumber(about.key());
            var state = replanner.now(schedule);
            var words = names.words(about.key().regency(), state.problem());
            return facts(schedule, state, about, words.in(Locale.forLanguageTag(about.language())));
        });
    }

    private static AskedFacts<All> facts(
            DistributionSchedule schedule, PlanState state, About about, PlannerWords words) {
        var rows = schedule.ofDistrict(about.district()).stream()
                .map(row -> new Judge.Row(row.code(), asked(state.problem(), row), state.slot(row), row.takesPart()))
                .toList();
        var judge = new Judge(state, schedule.calendar(), words);
        return new AskedFacts<>(
                about.subject(),
                about.key().regency(),
                Fingerprint.of(
                        WAY
                                + words.names().sorted()
                                + rows
                                + schedule.calendar().waveTimes().text(),
                        state.problem(),
                        state.plan()),
                () -> judged(judge, rows));
    }

    /** What of a load is to be moved at all. */
    private static Placement asked(PlanningProblem problem, ScheduledConsignment row) {
        String id = LoadRows.plannedId(row);
        var moved = problem.consignments().stream()
                .filter(consignment -> consignment.id().equals(id))
                .flatMap(consignment -> consignment.cutting().parts().stream())
                .map(Part::id)
                .filter(row.partIds()::contains)
                .toList();
        return Placement.ofParts(id, moved);
    }

    private static All judged(Judge judge, List<Judge.Row> rows) {
        return new All(rows.stream().collect(toMap(Judge.Row::code, judge::of)));
    }

    static Slot slot(DepartureCalendar calendar, int number) {
        return new Slot(number, calendar.dayOf(number), calendar.waveOf(number));
    }
}
