package id.kotaksuara.schedule.meeting;

import id.kotaksuara.base.answer.Answer;
import id.kotaksuara.base.answer.Answers;
import id.kotaksuara.base.answer.AskedFacts;
import id.kotaksuara.base.answer.Question;
import id.kotaksuara.planner.exact.ExactPrices;
import id.kotaksuara.planner.exact.Limits;
import id.kotaksuara.schedule.input.Fingerprint;
import id.kotaksuara.schedule.input.RegencyNames;
import id.kotaksuara.schedule.published.ScheduleState;
import id.kotaksuara.schedule.published.Schedules;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What keeping a wish would mean: everything is planned again, which takes seconds. */
@Component
class KeepingWorked implements Question<Keeping> {

    /** To be raised whenever the same schedule would get another answer. */
    private static final String WAY = "keeping 1";

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(8), 1);

    private final Schedules schedules;
    private final RegencyNames names;
    private final Answers answers;

    KeepingWorked(Schedules schedules, RegencyNames names, Answers answers) {
        this.schedules = schedules;
        this.names = names;
        this.answers = answers;
    }

    /** Which wish, in the reader's language. */
    private record About(ScheduleKey key, String district, LocalDate day, String language) {

        String subject() {
            return String.join("|", key.subject(), district, day.toString(), language);
        }

        static About in(String subject) {
            var parts = subject.split("\\|");
            return new About(ScheduleKey.ofSubject(parts[0]), parts[1], LocalDate.parse(parts[2]), parts[3]);
        }
    }

    @Override
    public String kind() {
        return "keeping";
    }

    @Override
    public Class<Keeping> type() {
        return Keeping.class;
    }

    /** Of a district's arrival on a day. */
    Answer<Keeping> of(ScheduleState state, String district, LocalDate day) {
        var language = LocaleContextHolder.getLocale().toLanguageTag();
        return answers.of(this, facts(state, new About(state.head().key(), district, day, language)));
    }

    @Override
    public AskedFacts<Keeping> facts(String subject) {
        var about = About.in(subject);
        return facts(schedules.state(about.key()), about);
    }

    private AskedFacts<Keeping> facts(ScheduleState state, About about) {
        var regency = about.key().regency();
        var words = names.words(regency, state.problem()).in(Locale.forLanguageTag(about.language()));
        var binding = Binding.arriving(state.problem(), about.district(), about.day());
        return new AskedFacts<>(
                about.subject(),
                regency,
                Fingerprint.of(WAY + words.names().sorted(), state.problem(), state.plan()),
                () -> Keeping.of(
                        Consequence.of(state.problem(), state.plan(), binding, new ExactPrices(LIMITS)), words));
    }
}
