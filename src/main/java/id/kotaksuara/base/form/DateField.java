package id.kotaksuara.base.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days and moments as date fields send them; one whose year is out of all reason is mistyped or worse. */
public final class DateField {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private DateField() {}

    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(Typed.orEmpty(text))).filter(DateField::inReason);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDateTime> moment(@Nullable String text) {
        try {
            return Optional.of(LocalDateTime.parse(Typed.orEmpty(text)))
                    .filter(moment -> inReason(moment.toLocalDate()));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static boolean inReason(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
