package id.kotaksuara.base.grid;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.table.CellText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of a column are written and read. What a person sees is a text in the language of the page; what a form
 * holds is a value: the name of an answer, a number, a day. What cannot be read stays as it was typed, so that its fault
 * can be told.
 */
public record CellKind(Way way, List<GridOption> options) {

    /** What a cell holds. */
    enum Way {
        WORDS,
        WHOLE,
        DECIMAL,
        DAY,
        ONE_OF,
        SOME_OF,
        DATED
    }

    public static final CellKind WORDS = new CellKind(Way.WORDS, List.of());
    public static final CellKind WHOLE = new CellKind(Way.WHOLE, List.of());
    public static final CellKind DECIMAL = new CellKind(Way.DECIMAL, List.of());
    public static final CellKind DAY = new CellKind(Way.DAY, List.of());

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final String BETWEEN = "[,;+]";

    /** Only where another day follows: a note may hold whatever was written into it. */
    private static final String BETWEEN_DAYS = "[;\\n]\\s*+(?=\\d{1,4}[-/.]\\d)";

    /** A day, an answer in words, and a note in brackets where there is one. */
    private static final Pattern DAY_AND_ANSWER = Pattern.compile("^(\\S+)\\s+([^(]*?)\\s*(\\(.*\\))?$");

    public CellKind {
        options = List.copyOf(options);
    }

    /** One answer of several. */
    public static CellKind oneOf(List<GridOption> options) {
        return new CellKind(Way.ONE_OF, options);
    }

    /** Any of several answers, with commas between them. */
    public static CellKind someOf(List<GridOption> options) {
        return new CellKind(Way.SOME_OF, options);
    }

    /** Days with one answer each, one behind the other: {@code 22/11/2024 banjir (jembatan); 23/11/2024 upacara}. */
    public static CellKind dated(List<GridOption> options) {
        return new CellKind(Way.DATED, options);
    }

    /** The days in a cell of such a kind, each as it was typed. */
    public static List<String> days(String text) {
        return Arrays.stream(text.split(BETWEEN_DAYS))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** The value that a text means. */
    String meant(String typed) {
        String text = CellText.clean(typed);
        return switch (way) {
            case WORDS -> text;
            case WHOLE -> Typed.digits(text);
            case DECIMAL -> Typed.decimal(text);
            case DAY -> DateField.day(text).map(LocalDate::toString).orElse(text);
            case ONE_OF -> named(text);
            case SOME_OF ->
                parts(text).stream()
                        .map(this::named)
                        .distinct()
                        .sorted(this::inOrder)
                        .collect(Collectors.joining(","));
            case DATED -> dated(text, DAY::meant, this::named);
        };
    }

    /** The text of a value. */
    String shown(String value) {
        return switch (way) {
            case DAY -> DateField.day(value).map(DAY_FIRST::format).orElse(value);
            case ONE_OF -> said(value);
            case SOME_OF -> parts(value).stream().map(this::said).collect(Collectors.joining(", "));
            case DATED -> dated(value, DAY::shown, this::said);
            default -> value;
        };
    }

    /** The same with its days and answers written otherwise; what is no day with an answer stays as it is. */
    private static String dated(String text, UnaryOperator<String> day, UnaryOperator<String> answer) {
        return days(text).stream()
                .map(DAY_AND_ANSWER::matcher)
                .map(one -> one.replaceFirst(parts -> Matcher.quoteReplacement(
                        day.apply(parts.group(1)) + " " + answer.apply(parts.group(2)) + note(parts.group(3)))))
                .collect(Collectors.joining("; "));
    }

    private static String note(@Nullable String brackets) {
        return brackets == null ? "" : " " + brackets;
    }

    /** The same for a file in which numbers stay numbers. */
    Object inWorkbook(String value) {
        boolean number = way == Way.WHOLE && value.matches("\\d{1,9}")
                || way == Way.DECIMAL && value.matches("\\d{1,9}(?:[.,]\\d{1,6})?");
        return number ? new BigDecimal(value.replace(',', '.')) : shown(value);
    }

    /** What in a value is none of the answers; empty where all is. */
    String notAnAnswer(String value) {
        return options.isEmpty() || way == Way.DATED
                ? ""
                : parts(value).stream()
                        .filter(part -> place(part) < 0)
                        .findFirst()
                        .orElse("");
    }

    /** Whether one answer is chosen from a list. */
    boolean chosen() {
        return way == Way.ONE_OF;
    }

    /** The keyboard that a phone offers for it. */
    String keyboard() {
        return switch (way) {
            case WHOLE -> "numeric";
            case DECIMAL -> "decimal";
            default -> "text";
        };
    }

    boolean isNumber() {
        return way == Way.WHOLE || way == Way.DECIMAL;
    }

    private List<String> parts(String text) {
        if (way == Way.ONE_OF) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        return Arrays.stream(text.split(BETWEEN))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String named(String text) {
        return options.stream()
                .filter(option -> option.isSaidBy(text))
                .findFirst()
                .map(GridOption::name)
                .orElse(text);
    }

    private String said(String name) {
        int place = place(name);
        return place < 0 ? name : options.get(place).shown();
    }

    private int inOrder(String one, String other) {
        return Integer.compare(place(one), place(other));
    }

    private int place(String name) {
        return options.stream().map(GridOption::name).toList().indexOf(name);
    }
}
