package id.kotaksuara.access.signin;

import static java.util.Objects.requireNonNull;

import com.nulabinc.zxcvbn.Zxcvbn;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells how soon somebody would guess a password who knows what offices like this one write: the names of the work, of
 * regencies and of the person are worth nothing.
 */
@Component
class GuessablePasswords {

    /** Of 0 to 4: more than ten thousand million guesses for the whole, a hundred million for what is not of this field. */
    private static final int HARD_AS_A_WHOLE = 4;

    private static final int HARD_WITHOUT_KNOWN_WORDS = 3;

    /** So much beside a word makes no password of it: two years, or a day, with what joins and ends them. */
    private static final int LONGEST_DATE = 10;

    /** What stands behind is not measured: it only makes a password harder, and measuring takes long. */
    private static final int MEASURED = 64;

    private static final int SHORTEST_WORD = 3;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

    private final Regions regions;

    GuessablePasswords(Regions regions) {
        this.regions = regions;
    }

    boolean has(String password, String username) {
        var worthless = knownTo(username);
        var words =
                Stream.concat(worthless.stream(), Measure.OF_EVERYBODY.stream()).toList();
        String said = password.toLowerCase(Locale.ROOT);
        String measured = said.substring(0, Math.min(said.length(), MEASURED));
        return score(measured, words) < HARD_AS_A_WHOLE
                || isAWordAndADate(measured, words)
                || score(without(worthless, measured), words) < HARD_WITHOUT_KNOWN_WORDS;
    }

    private static boolean isAWordAndADate(String password, List<String> words) {
        String letters = NO_LETTERS.matcher(password).replaceAll("");
        return password.length() - letters.length() <= LONGEST_DATE && words.contains(letters);
    }

    /** The longest first, so that a word is not taken for a piece of itself. */
    private List<String> knownTo(String username) {
        var places = Stream.of(RegionLevel.PROVINCE, RegionLevel.REGENCY)
                .flatMap(level -> regions.ofLevel(Regions.NATION, level.number()).stream())
                .map(RegionName::name);
        return Stream.concat(Stream.concat(places, Stream.of(username)), Measure.OF_THE_FIELD.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^a-z]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String without(List<String> words, String password) {
        String rest = password;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }

    private static int score(String password, List<String> words) {
        return password.isEmpty() ? 0 : Measure.ZXCVBN.measure(password, words).getScore();
    }

    /** A list of words of ours, one a line. */
    static List<String> listed(String name) {
        try (var words = GuessablePasswords.class.getResourceAsStream("/access/" + name + ".txt")) {
            return new String(requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads its dictionaries when the first password is chosen, not at every start. */
    private static final class Measure {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
        static final List<String> OF_THE_FIELD = listed("words-of-the-field");
        static final List<String> OF_EVERYBODY = listed("words-of-everybody");
    }
}
