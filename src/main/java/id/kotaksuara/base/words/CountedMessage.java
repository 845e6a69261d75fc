package id.kotaksuara.base.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ApostropheMode;
import com.ibm.icu.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One message in one language with a noun that follows its number. */
final class CountedMessage {

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+), ?plural,");

    /** Stands for what is no number, such as a dash, while the form of the noun is chosen. */
    private static final long MANY = 7_777_777_777_777L;

    private final MessageFormat format;
    private final NumberFormat numbers;
    private final List<Integer> counts;

    /** @throws IllegalArgumentException when the message is written wrongly */
    CountedMessage(String message, Locale locale) {
        format = new MessageFormat("", locale);
        format.applyPattern(message, ApostropheMode.DOUBLE_REQUIRED);
        numbers = NumberFormat.getInstance(locale);
        counts = COUNT.matcher(message)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .distinct()
                .toList();
    }

    static boolean counts(String message) {
        return COUNT.matcher(message).find();
    }

    /** Filled in; a number may have been written already as the reader's language does. */
    synchronized String with(Object... arguments) { // formats are not safe beside each other
        Object[] filledIn = arguments.clone();
        for (int count : counts) {
            if (count < arguments.length && arguments[count] instanceof String written) {
                filledIn[count] = number(written, count);
            }
        }
        String words = format.format(filledIn);
        for (int count : counts) {
            if (count < arguments.length && Long.valueOf(MANY + count).equals(filledIn[count])) {
                words = words.replace(numbers.format(MANY + count), (String) arguments[count]);
            }
        }
        return words;
    }

    private Number number(String written, int count) {
        var end = new ParsePosition(0);
        Number number = numbers.parse(written, end);
        return number == null || end.getIndex() < written.length() ? MANY + count : number;
    }
}
