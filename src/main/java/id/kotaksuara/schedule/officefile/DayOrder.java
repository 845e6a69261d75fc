package id.kotaksuara.schedule.officefile;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether dates in numbers name the day or the month first, as far as they show it. */
public final class DayOrder {

    private static final Pattern NUMBERS =
            Pattern.compile("^(\\d{1,2})\\s?[-./]\\s?(\\d{1,2})(?:\\s?[-./]\\s?'?\\d{2,4})?(?![-./\\d])");
    private static final int MONTHS = 12;

    private DayOrder() {}

    /** Whether the month stands first for certain: {@code 11/25/2024}. */
    public static boolean isMonthFirst(String text) {
        var numbers = NUMBERS.matcher(DayText.plain(text));
        return numbers.find() && number(numbers, 1) <= MONTHS && number(numbers, 2) > MONTHS;
    }

    /** Whether it is another day where the month stands first: {@code 11/12/2024}. */
    public static boolean isLeftOpen(String text) {
        var numbers = NUMBERS.matcher(DayText.plain(text));
        return numbers.find()
                && number(numbers, 1) <= MONTHS
                && number(numbers, 2) <= MONTHS
                && number(numbers, 1) != number(numbers, 2);
    }

    private static int number(MatchResult it, int group) {
        return Integer.parseInt(it.group(group));
    }
}
