package id.kotaksuara.base.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days and moments as date fields send them; one outside this century is mistyped or worse. */
public final class DateField {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private DateField() {}

    public static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.of(LocalDate.parse(Typed.orEmpty(text))).filter(DateField::ofThisCentury);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDateTime> moment(@Nullable String text) {
        try {
            return Optional.of(LocalDateTime.parse(Typed.orEmpty(text)))
                    .filter(moment -> ofThisCentury(moment.toLocalDate()));
        } catch (DateTimeException notAMoment) {
            return Optional.empty();
        }
    }

    private static boolean ofThisCentury(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
