package id.kotaksuara.voters.file;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads region codes with or without dots and writes them with dots: {@code 6303051003} is {@code 63.03.05.1003}. */
public final class CodeText {

    private static final Pattern PARTS = Pattern.compile("(\\d{2})(?:(\\d{2})(?:(\\d{2})(\\d{4})?)?)?");
    private static final Pattern SPACED =
            Pattern.compile("(\\d{1,2})[.\\- ](\\d{1,2})(?:[.\\- ](\\d{1,2})(?:[.\\- ](\\d{4}))?)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d*[eE]\\+?\\d+");

    private CodeText() {}

    /** The official code of a province, regency, district or village. */
    public static Optional<String> read(String text) {
        var bare = text.startsWith("'") ? text.substring(1) : text;
        var spaced = SPACED.matcher(bare);
        if (spaced.matches()) {
            return Optional.of(join(two(spaced.group(1)), two(spaced.group(2)), two(spaced.group(3)), spaced.group(4)));
        }
        var parts = PARTS.matcher(bare.replaceFirst("[.,]0$", ""));
        return parts.matches()
                ? Optional.of(join(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
                : Optional.empty();
    }

    /** Whether a spreadsheet has turned a code into a number such as {@code 6,30305E+09} and lost its end. */
    static boolean spoilt(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    private static @Nullable String two(@Nullable String digits) {
        return digits == null || digits.length() == 2 ? digits : "0" + digits;
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("."));
    }
}
