package id.kotaksuara.schedule.officefile;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The names of months in Indonesian, old spelling included, and English, whole or cut short, and as Roman numbers. */
final class MonthName {

    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("jan"),
            List.of("feb", "peb"),
            List.of("mar"),
            List.of("apr"),
            List.of("mei", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("agu", "ags", "agt", "aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov", "nop"),
            List.of("des", "dec"));

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private MonthName() {}

    /** The number of a month by its name in small letters. */
    static OptionalInt read(String name) {
        int roman = ROMAN.indexOf(name);
        return roman >= 0
                ? OptionalInt.of(roman + 1)
                : IntStream.range(0, BEGINNINGS.size())
                        .filter(month -> BEGINNINGS.get(month).stream().anyMatch(name::startsWith))
                        .map(month -> month + 1)
                        .findFirst();
    }

    /** A number from 1 as Romans write it, in small letters. */
    static OptionalInt roman(String numeral) {
        int place = ROMAN.indexOf(numeral);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place + 1);
    }
}
