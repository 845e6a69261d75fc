package id.kotaksuara.schedule.assumption;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.planner.planning.Lever;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One lever that a schedule takes for pulled, beside the facts (andaian).
 *
 * @param subject what it is about, as {@link Lever} says
 * @param amount in the lever's unit
 * @param departs when a wave more leaves; null for every other lever
 * @param note why, or how the amount was found
 */
@Embeddable
public record Assumption(
        @Enumerated(EnumType.STRING) Lever lever,
        String subject,
        int amount,
        @Nullable LocalTime departs,
        @Nullable String note) {

    public Assumption {
        requireNonNull(lever, "lever");
        requireNonNull(subject, "subject");
        if (amount == 0 || lever == Lever.DAY_AFTER || lever == Lever.DAY_BEFORE) {
            throw new IllegalArgumentException(lever + " by " + amount);
        }
        if ((lever == Lever.WAVE_ON_A_DAY) != (departs != null)) {
            throw new IllegalArgumentException(lever + " at " + departs);
        }
        if (isAboutDays(lever)) {
            LocalDate.parse(subject); // the first of them
        }
    }

    /** A lever pulled so far; one wave more also says when it leaves. */
    public static Assumption of(Lever lever, String subject, int amount, @Nullable String note) {
        return new Assumption(lever, subject, amount, null, note);
    }

    /** One wave more, at this time, on so many days in a row. */
    public static Assumption wave(LocalDate first, int days, LocalTime departs) {
        return new Assumption(Lever.WAVE_ON_A_DAY, first.toString(), days, departs, null);
    }

    /**
     * Whether it has to be made true before a schedule may rest on it. Closed days and waves are the planner's own
     * decision, and a plan that does with less holds anyway.
     */
    public boolean isCondition() {
        return switch (lever) {
            case CLOSED_DAY, WAVE_ON_A_DAY -> false;
            default -> amount > 0;
        };
    }

    boolean isAboutDays() {
        return isAboutDays(lever);
    }

    LocalDate firstDay() {
        return LocalDate.parse(subject);
    }

    LocalDate lastDay() {
        return firstDay().plusDays(amount - 1L);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    private static boolean isAboutDays(Lever lever) {
        return lever == Lever.CLOSED_DAY || lever == Lever.WAVE_ON_A_DAY;
    }
}
