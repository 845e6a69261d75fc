package id.kotaksuara.schedule.meeting;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.base.answer.Question;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.planner.words.PlannerWords;
import id.kotaksuara.schedule.input.Fingerprint;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What other days would cost: everything is planned again for each day, which takes a minute. */
@Component
class DayCostsWorked implements Question<DayCosts> {

    /** To be raised whenever the same schedule would get other costs. */
    private static final String WAY = "costs 3";

    private final Schedules schedules;
    private final RegencyNames names;
    private final Answers answers;

    DayCostsWorked(Schedules schedules, RegencyNames names, Answers answers) {
        this.schedules = schedules;
        this.names = names;
        this.answers = answers;
    }

    /**
     * Which costs, in the reader's language.
     *
     * @param all for all days, not only for the nearest
     */
    private record About(ScheduleKey key, String consignment, boolean all, String language) {

        String subject() {
            return String.join("|", key.subject(), consignment, all ? "all" : "near", language);
        }

        static About in(String subject) {
            var parts = subject.split("\\|");
            return new About(ScheduleKey.ofSubject(parts[0]), parts[1], parts[2].equals("all"), parts[3]);
        }
    }

    @Override
    public String kind() {
        return "costs";
    }

    @Override
    public Class<DayCosts> type() {
        return DayCosts.class;
    }

    Answer<DayCosts> of(ScheduleState state, String load, boolean all) {
        var language = LocaleContextHolder.getLocale().toLanguageTag();
        return answers.of(this, facts(state, new About(state.head().key(), load, all, language)));
    }

    @Override
    public AskedFacts<DayCosts> facts(String subject) {
        var about = About.in(subject);
        return facts(schedules.state(about.key()), about);
    }

    private AskedFacts<DayCosts> facts(ScheduleState state, About about) {
        var regency = about.key().regency();
        var words = names.words(regency, state.problem()).in(Locale.forLanguageTag(about.language()));
        return new AskedFacts<>(
                about.subject(),
                regency,
                Fingerprint.of(WAY + words.names().sorted(), state.problem(), state.plan()),
                () -> worked(state, about, words));
    }

    private static DayCosts worked(ScheduleState state, About about, PlannerWords words) {
        var load = state.packed().packed().get(about.consignment());
        if (load == null) {
            throw new NotFound("consignment", about.consignment());
        }
        var asked = new DayCosts.Asked(about.consignment(), state.problem().consignment(load.consignment()), load);
        return DayCosts.of(state, asked, words, about.all());
    }
}
