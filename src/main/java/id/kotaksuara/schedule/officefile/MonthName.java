package id.kotaksuara.schedule.officefile;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The names of months in Indonesian, old spelling included, and English, whole, cut short or with a slip, and as Roman
 * numbers; Desa is no December and Martapura no March.
 */
final class MonthName {

    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "january"),
            List.of("februari", "pebruari", "february"),
            List.of("maret", "march", "mrt"),
            List.of("april"),
            List.of("mei", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("agustus", "august", "ags", "agt"),
            List.of("september", "sept"),
            List.of("oktober", "october"),
            List.of("november", "nopember"),
            List.of("desember", "december"));

    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private MonthName() {}

    /** The number of a month by its name in small letters. */
    static OptionalInt read(String name) {
        int roman = ROMAN.indexOf(name);
        return roman >= 0
                ? OptionalInt.of(roman + 1)
                : IntStream.range(0, NAMES.size())
                        .filter(month -> NAMES.get(month).stream().anyMatch(whole -> isMeant(name, whole)))
                        .map(month -> month + 1)
                        .findFirst();
    }

    private static boolean isMeant(String name, String whole) {
        return name.length() >= SHORTEST
                && (whole.startsWith(name)
                        || name.length() >= LONG_ENOUGH_FOR_A_SLIP
                                && whole.startsWith(name.substring(0, SHORTEST))
                                && Math.abs(whole.length() - name.length()) <= 1);
    }

    /** A number from 1 as Romans write it, in small letters. */
    static OptionalInt roman(String numeral) {
        int place = ROMAN.indexOf(numeral);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }
}
