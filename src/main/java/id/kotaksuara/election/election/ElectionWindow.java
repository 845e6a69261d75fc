package id.kotaksuara.election.election;

import id.kotaksuara.base.form.DateField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The days that forms about an election take: another one is a slip of the finger, as 2014 for 2024. */
public record ElectionWindow(LocalDate first, LocalDate last) {

    private static final int DAYS_BEFORE_VOTING = 60;
    private static final int DAYS_AFTER_VOTING = 30;
    private static final int DAYS_FOR_GOODS = 365;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    public static ElectionWindow around(LocalDate votingDay) {
        return new ElectionWindow(votingDay.minusDays(DAYS_BEFORE_VOTING), votingDay.plusDays(DAYS_AFTER_VOTING));
    }

    /** Goods are ordered, made and delivered long before anything leaves for a district. */
    static ElectionWindow ofGoods(LocalDate votingDay) {
        return new ElectionWindow(votingDay.minusDays(DAYS_FOR_GOODS), around(votingDay).last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** @param typed a day, or a day and a time, as a field sends it; what is neither is told elsewhere */
    public void check(Errors errors, String field, @Nullable Object typed) {
        if (day(typed).filter(day -> !contains(day)).isPresent()) {
            errors.rejectValue(field, "election.window", new Object[] {DAY.format(first), DAY.format(last)}, null);
        }
    }

    /** Also one in a year that is out of all reason, which is asked about like any other. */
    private static Optional<LocalDate> day(@Nullable Object typed) {
        String text = String.valueOf(typed).strip();
        try {
            return DateField.moment(text)
                    .map(LocalDateTime::toLocalDate)
                    .or(() -> DateField.day(text))
                    .or(() -> Optional.of(LocalDate.parse(text.replaceFirst("[T ].*", ""))));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
