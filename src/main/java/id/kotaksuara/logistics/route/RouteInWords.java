package id.kotaksuara.logistics.route;

import id.kotaksuara.base.form.Typed;
import id.kotaksuara.logistics.difficulty.Conditions;
import id.kotaksuara.logistics.difficulty.Difficulty;
import id.kotaksuara.logistics.difficulty.Factor;
import id.kotaksuara.logistics.difficulty.FloodRisk;
import id.kotaksuara.logistics.difficulty.Rain;
import id.kotaksuara.logistics.difficulty.Signal;
import id.kotaksuara.logistics.difficulty.Vulnerability;
import id.kotaksuara.logistics.fleet.VehicleType;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says how a district is reached: to the reader in the reader's language, to the journal in the office's. */
@Component
class RouteInWords {

    private static final Locale OFFICE = Locale.forLanguageTag("id");
    private static final int MINUTES_PER_HOUR = 60;

    private final MessageSource messages;

    RouteInWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A whole route for the journal. */
    String forJournal(Route route) {
        Conditions conditions = route.conditions();
        Difficulty difficulty = route.difficulty();
        return say(
                OFFICE,
                "route.inWords",
                legs(route, OFFICE),
                conditions.distanceKm(),
                say(OFFICE, "Rain." + conditions.rain()),
                say(OFFICE, "FloodRisk." + conditions.floodRisk()),
                say(OFFICE, "Signal." + conditions.signal()),
                say(OFFICE, "Vulnerability." + conditions.vulnerability()),
                route.closures().isEmpty()
                        ? "–"
                        : route.closures().stream().map(this::forJournal).collect(Collectors.joining(", ")),
                difficulty.score(),
                difficulty.difficultyClass(),
                difficulty.reason().map(reason -> " (" + reason + ")").orElse(""));
    }

    private String forJournal(ClosedDay closed) {
        return closed.day() + " " + say(OFFICE, "ClosedReason." + closed.reason());
    }

    /** The legs in order: {@code darat 2 jam 30 menit (Truk), lalu sungai 1 jam (Perahu; Sen, Kam)}. */
    public String legs(Route route) {
        return legs(route, reader());
    }

    private String legs(Route route, Locale locale) {
        return route.legs().stream()
                .map(leg -> leg(leg, locale))
                .collect(Collectors.joining(say(locale, "route.legs.then")));
    }

    private String leg(RouteLeg leg, Locale locale) {
        String vehicles = leg.vehicles().stream().map(VehicleType::name).collect(Collectors.joining(", "));
        String days = leg.runsDaily() ? "" : "; " + weekdays(leg.weekdays(), locale);
        return say(
                locale,
                "route.legs.leg",
                say(locale, "TransportMode." + leg.mode()),
                minutes(leg.travelMinutes(), locale),
                vehicles + days);
    }

    /** {@code 2 jam 30 menit}; what takes no time has not been described. */
    public String minutes(int minutes) {
        return minutes(minutes, reader());
    }

    private String minutes(int minutes, Locale locale) {
        int hours = minutes / MINUTES_PER_HOUR;
        int rest = minutes % MINUTES_PER_HOUR;
        if (hours == 0) {
            return say(locale, "route.minutes", rest);
        }
        return rest == 0 ? say(locale, "route.hours", hours) : say(locale, "route.hoursMinutes", hours, rest);
    }

    public String weekdays(Collection<DayOfWeek> weekdays) {
        return weekdays(weekdays, reader());
    }

    private static String weekdays(Collection<DayOfWeek> weekdays, Locale locale) {
        return weekdays.stream()
                .sorted()
                .map(weekday -> weekday.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(", "));
    }

    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT, reader());
    }

    /** How much of a factor there is. */
    public String amount(Factor factor, Route route) {
        int amount = factor.amount().intValue();
        Conditions conditions = route.conditions();
        return switch (factor.kind()) {
            case TRAVEL_TIME -> minutes(amount);
            case TRANSFERS, OFF_ROAD_LEGS -> say(reader(), "Factor.amount." + factor.kind(), amount);
            case RAIN -> say(reader(), "Rain." + conditions.rain());
            case FLOOD_RISK -> say(reader(), "FloodRisk." + conditions.floodRisk());
            case SIGNAL -> say(reader(), "Signal." + conditions.signal());
            case VULNERABILITY -> say(reader(), "Vulnerability." + conditions.vulnerability());
            case DISTANCE -> say(reader(), "Factor.amount.DISTANCE", factor.amount());
        };
    }

    /** From how much on a factor gives all its points. */
    public String full(Factor.Kind kind) {
        return switch (kind) {
            case TRAVEL_TIME -> minutes(kind.full());
            case TRANSFERS, OFF_ROAD_LEGS, DISTANCE -> say(reader(), "Factor.amount." + kind, kind.full());
            case RAIN -> say(reader(), "Rain." + Rain.IMPASSABLE);
            case FLOOD_RISK -> say(reader(), "FloodRisk." + FloodRisk.HIGH);
            case SIGNAL -> say(reader(), "Signal." + Signal.NONE);
            case VULNERABILITY -> say(reader(), "Vulnerability." + Vulnerability.HIGH);
        };
    }

    /** One of several in words, or what was typed where it is none of them. */
    String option(String prefix, @Nullable String option) {
        String typed = Typed.orEmpty(option);
        return messages.getMessage(prefix + "." + typed, null, typed, reader());
    }

    /** A leg as it is typed, whether it makes sense or not. */
    String typed(LegForm leg) {
        List<String> parts = List.of(
                option("TransportMode", leg.mode()),
                Typed.orEmpty(leg.hours()),
                String.join(", ", leg.vehicles()),
                leg.weekdays().stream()
                        .map(weekday -> option("DayOfWeek", weekday))
                        .collect(Collectors.joining(", ")));
        return String.join(" · ", parts);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en") ? Locale.UK : OFFICE;
    }
}
