package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.nulabinc.zxcvbn.StandardDictionaries;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many passwords that are long enough are refused all the same, counted one by one and tried by sample. */
class GuessedPasswordsTests {

    private static final int ASKED_FOR = 100_000;
    private static final int SAMPLES = 400;
    private static final List<String> ENDINGS = List.of("", "!", "1", "123", "1234", "!!", "@@", ".");
    private static final Path PAGE = Path.of("docs/security/asvs.md");

    private final List<RegionName> regions = regions();
    private final GuessablePasswords guessable = new GuessablePasswords(known());

    @Test
    void areMoreThanAHundredThousandOfOurWordsWithAYearAsThePageSays() throws IOException {
        var all = ofOurWords();

        assertThat(all).hasSizeGreaterThan(ASKED_FOR);
        assertThat(Files.readString(PAGE)).contains(said(all.size()) + " passwords");
        assertThat(sample(all)).allMatch(password -> guessable.has(password, "rahmah"));
    }

    @Test
    void areThoseOfTheLibraryToo() throws IOException {
        var all = new TreeSet<String>();
        for (var dictionary : StandardDictionaries.loadAllDictionaries()) {
            all.addAll(dictionary.getRankedDictionary().keySet());
        }
        var longEnough = all.stream()
                .filter(word -> word.length() >= PasswordRules.SHORTEST)
                .toList();

        assertThat(Files.readString(PAGE))
                .contains(said(all.size()) + " words", said(longEnough.size()) + " of them are long enough");
        assertThat(sample(longEnough)).allMatch(password -> guessable.has(password, "rahmah"));
    }

    /** Each word of ours and each name of a region, as it is and with a capital, with a year and one of the usual endings. */
    private Collection<String> ofOurWords() {
        var all = new TreeSet<String>();
        for (String word : words()) {
            String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
            for (String joined : List.of(word, capital, word + "-", capital + " ")) {
                IntStream.rangeClosed(1990, 2030)
                        .forEach(year -> ENDINGS.forEach(ending -> all.add(joined + year + ending)));
            }
        }
        all.removeIf(password -> password.length() < PasswordRules.SHORTEST);
        return all;
    }

    private List<String> words() {
        return Stream.of(
                        GuessablePasswords.listed("words-of-the-field").stream(),
                        GuessablePasswords.listed("words-of-everybody").stream(),
                        regions.stream().map(region -> region.name().toLowerCase(Locale.ROOT)))
                .flatMap(list -> list)
                .distinct()
                .toList();
    }

    /** Always the same ones, so that what fails once fails again. */
    private static List<String> sample(Collection<String> all) {
        var some = new ArrayList<>(all);
        return new Random(2024)
                .ints(SAMPLES, 0, some.size())
                .mapToObj(some::get)
                .toList();
    }

    private static String said(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    private Regions known() {
        var known = mock(Regions.class);
        when(known.ofLevel(Regions.NATION, 1))
                .thenReturn(regions.stream().filter(one -> one.level() == 1).toList());
        when(known.ofLevel(Regions.NATION, 2))
                .thenReturn(regions.stream().filter(one -> one.level() == 2).toList());
        return known;
    }

    private static List<RegionName> regions() {
        try (var lines = Files.lines(Path.of("src/main/resources/region/nation.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", 2))
                    .map(parts -> new RegionName(parts[0], parts[1].replace("\"", ""), parts[0].length() == 2 ? 1 : 2))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
