package id.kotaksuara.base.officetable;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of a column without what differs from office to office. */
public final class Title {

    private static final int LONGEST = 80; // what is longer is a sentence
    private static final Pattern NOT_OF_A_KEY = Pattern.compile("[^A-Z0-9+]");
    private static final Pattern ASIDE = Pattern.compile(
            "\\((?:[\\d\\s=+]{1,12}|\\d\\s?(?:DIGIT|ANGKA)|\\s?(?:ORANG|JIWA|PEMILIH|LEMBAR|BUAH|UNIT|KOTAK|WITA|WIB|WIT)\\s?)\\)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Title() {}

    /** A title without case, accents, spaces and punctuation; a plus stays. */
    public static String key(String title) {
        return NOT_OF_A_KEY.matcher(shouted(title)).replaceAll("");
    }

    /** What a title means, else what it means without its unit, the number of its column and the year. */
    public static <M> Optional<M> read(String title, Function<String, Optional<M>> meaningOfKey) {
        var shouted = shouted(title);
        var bare = YEAR.matcher(ASIDE.matcher(shouted).replaceAll("")).replaceAll("");
        return Stream.of(key(shouted), key(bare))
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(meaningOfKey)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String shouted(String title) {
        var measured = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        return Normalizer.normalize(measured, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    }
}
