package id.kotaksuara.voters.written;

import id.kotaksuara.region.RegionLevel;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads region codes with or without dots and writes them with dots: {@code 6303051003} is {@code 63.03.05.1003}. The
 * fourth part begins with 1 (kelurahan), 2 (desa) or 3 (desa adat); codes of the statistics office (BPS) are no such codes.
 */
public final class CodeText {

    private static final int LONGEST = 40;
    private static final Pattern OF_VILLAGE = Pattern.compile("[123]\\d{3}");
    private static final Pattern PARTS = Pattern.compile("(\\d{2})(?:(\\d{2})(?:(\\d{2})([123]\\d{3})?)?)?");
    private static final Pattern SPACED =
            Pattern.compile("(\\d{2})[.\\-/ ](\\d{1,2})(?:[.\\-/ ](\\d{1,2})(?:[.\\-/ ]([123]\\d{3}))?)?");
    private static final Pattern COMMAS = Pattern.compile("(\\d{2}),(\\d{2}),(\\d{2}),([123]\\d{3})");
    private static final Pattern AS_A_NUMBER = Pattern.compile("\\d([.,])\\d{3}\\1\\d{3}\\1\\d{3}"); // 6.303.172.001
    private static final Pattern PARTED =
            Pattern.compile("(\\d{2})S(\\d{2})S(\\d{2})S([123]\\d{3})\\.?".replace("S", "[ .:/\\-]{0,3}"));
    private static final Pattern OF_BPS_VILLAGE = Pattern.compile("\\d{3}");
    private static final Pattern OF_BPS_DISTRICT = Pattern.compile("\\d{7}");
    private static final Pattern OF_BPS = Pattern.compile(
            "\\d{10}|\\d{7}|\\d{2}\\.\\d{2}\\.\\d{2}\\.0\\d{3}|\\d{2}[.\\- ]?\\d{2}[.\\- ]?\\d{3}[.\\- ]?(?:\\d{3})?");
    private static final Pattern DECIMALS = Pattern.compile("(?<=\\d{3})[.,]0{1,2}$");
    private static final Pattern WRAPPED = Pattern.compile("^['\u2018\u2019(\\[]([^()\\[\\]]*)[)\\]]?$");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d[.,]?\\d{0,15}[eE]\\+?\\d{1,3}");
    private static final Pattern NOUGHT_LOST = Pattern.compile("\\d{2}(?:\\d{2})?[.,]\\d"); // 63.10 as a number is 63.1

    private CodeText() {}

    /** The official code of a province, regency, district or village. */
    public static Optional<String> read(String text) {
        var bare = bare(text);
        if (spoilt(bare)) {
            return Optional.empty();
        }
        var spaced = SPACED.matcher(bare);
        if (spaced.matches()) {
            return Optional.of(join(spaced.group(1), two(spaced.group(2)), two(spaced.group(3)), spaced.group(4)));
        }
        return Stream.of(PARTS, PARTED)
                .map(pattern -> pattern.matcher(bare))
                .filter(Matcher::matches)
                .map(parts -> join(parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
                .findFirst();
    }

    /**
     * The code of a village whose parts stand apart, as numbers or as texts: 63, 3, 17 and 2001. A part that a spreadsheet
     * spoilt stands for the whole, and so does a code of the statistics office.
     */
    public static Optional<String> ofParts(String province, String regency, String district, String village) {
        if (OF_BPS_VILLAGE.matcher(village).matches()
                && OF_BPS_DISTRICT.matcher(district).matches()) {
            return Optional.of(district + "." + village);
        }
        if (!OF_VILLAGE.matcher(village).matches()) {
            return Optional.empty();
        }
        var spoilt =
                Stream.of(province, regency, district).filter(CodeText::spoilt).findFirst();
        if (spoilt.isPresent()) {
            return spoilt;
        }
        var before = part(part(part("", province), regency), district);
        return read(before + "." + village).filter(RegionLevel.VILLAGE::reachedBy);
    }

    /** The parts so far with the next, which may be it alone or all of them. */
    private static String part(String before, String next) {
        var whole = read(next).filter(RegionLevel.REGENCY::reachedBy);
        return whole.orElseGet(() -> before.isEmpty() ? next : before + "." + next);
    }

    /** Whether it is a code of the statistics office, which has three digits for a district and three for a village. */
    public static boolean ofBps(String text) {
        return read(text).isEmpty() && OF_BPS.matcher(bare(text)).matches();
    }

    /** Whether a spreadsheet has turned a code into a number such as {@code 6,30305E+09} or 63.1, and lost its end. */
    public static boolean spoilt(String text) {
        var bare = bare(text);
        return SCIENTIFIC.matcher(bare).matches() || NOUGHT_LOST.matcher(bare).matches();
    }

    private static String bare(String text) {
        var bare = WRAPPED.matcher(text.length() > LONGEST ? "" : text).replaceFirst("$1");
        if (bare.length() > LONGEST) {
            return "";
        }
        var whole = bare.length() > 4 ? DECIMALS.matcher(bare).replaceFirst("") : bare;
        return AS_A_NUMBER.matcher(whole).matches() || COMMAS.matcher(whole).matches()
                ? whole.replaceAll("\\D", "")
                : whole;
    }

    private static @Nullable String two(@Nullable String digits) {
        return digits == null || digits.length() == 2 ? digits : "0" + digits;
    }

    private static String join(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("."));
    }
}
