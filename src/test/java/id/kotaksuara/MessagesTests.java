package id.kotaksuara;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and everything that is said has words. */
class MessagesTests {

    private static final Map<String, String> INDONESIAN = messages(false);
    private static final Map<String, String> ENGLISH = messages(true);

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[,}]");
    private static final Object[] ZEROS = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final Pattern PLURAL = Pattern.compile("\\{\\d+,plural,(?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*}");

    /** The noun of the form for many: {@code boxes} of {@code other{# boxes leave}}. */
    private static final Pattern MANY = Pattern.compile("other\\{# (?:(?:more|other) )?([a-z]+s)\\b");

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

    /** A row of the list of words: Indonesian, English, not. */
    private static final Pattern WORD = Pattern.compile("(?m)^\\|[^|\n]*\\|[^|\n]*\\|([^|\n]*)\\|$");

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([A-Za-z][\\w.-]*)\\s*([({}'|+$]|\\Z)");
    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:new (?:RuleBroken|ChangedMeanwhile)\\(|getMessage\\(|\"notice\",)\\s*\"([\\w.-]+)\"(?!\\s*\\+)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.-]*+");
    private static final Pattern NOT_FOUND = Pattern.compile("new NotFound\\(\\s*\"([\\w-]+)\"");
    private static final Pattern FIELD_ERROR =
            Pattern.compile("\\.reject(?:Value\\(\\s*\"[\\w.\\[\\]]*\",|\\()\\s*\"([\\w.-]+)\"\\s*[,)]");

    @Test
    void haveTheSameKeysInBothLanguages() {
        assertThat(ENGLISH.keySet()).as("keys of messages/*_en.properties").isEqualTo(INDONESIAN.keySet());
    }

    /** Names, and words that both languages write alike. */
    private static final Set<String> ALIKE = Set.of(
            "C.Hasil, C.Pemberitahuan, C.Daftar Hadir, DPT, DPTb, DPK",
            "Demo",
            "EEEE, d MMMM yyyy",
            "Indonesia",
            "Label",
            "Menu",
            "Status",
            "administrator",
            "{0} per PPK",
            "{0}, Excel");

    @Test
    void sayNothingAlikeThatOneLanguageAloneSays() {
        var word = Pattern.compile("[a-z]{3,}");

        assertThat(INDONESIAN.entrySet().stream()
                        .filter(message -> !message.getKey().startsWith("letter.example."))
                        .filter(message -> message.getValue().equals(ENGLISH.get(message.getKey())))
                        .filter(message -> word.matcher(message.getValue().replaceAll("\\{[^{}]*}", ""))
                                .find())
                        .filter(message -> !ALIKE.contains(message.getValue())))
                .as("messages that say the same in both languages: is one of them not translated?")
                .isEmpty();
    }

    @Test
    void takeTheSameArgumentsInBothLanguages() {
        var different = INDONESIAN.keySet().stream()
                .filter(ENGLISH::containsKey)
                .filter(key -> !arguments(INDONESIAN.get(key)).equals(arguments(ENGLISH.get(key))));

        assertThat(different).as("keys whose {0}, {1}, … differ").isEmpty();
    }

    @Test
    void doubleTheApostropheWhereAnArgumentIsFilledIn() {
        var broken = Stream.of(INDONESIAN, ENGLISH)
                .flatMap(messages -> messages.entrySet().stream())
                .filter(message -> ARGUMENT.matcher(message.getValue()).find())
                .filter(message -> LONE_APOSTROPHE.matcher(message.getValue()).find());

        assertThat(broken).as("messages where ' hides an argument; write ''").isEmpty();
    }

    @Test
    void writeTheApostropheOnceWhereNothingIsFilledIn() {
        var doubled = Stream.of(INDONESIAN, ENGLISH)
                .flatMap(messages -> messages.entrySet().stream())
                .filter(message -> !ARGUMENT.matcher(message.getValue()).find())
                .filter(message -> message.getValue().contains("''"));

        assertThat(doubled)
                .as("messages that a page shows with two apostrophes")
                .isEmpty();
    }

    @Test
    void canBeFilledIn() {
        var broken = Stream.of(INDONESIAN, ENGLISH)
                .flatMap(messages -> messages.entrySet().stream())
                .filter(message -> ARGUMENT.matcher(message.getValue()).find())
                .filter(message -> !isAPattern(message.getValue()));

        assertThat(broken).as("messages that are written wrongly").isEmpty();
    }

    private static boolean isAPattern(String message) {
        try {
            if (PLURAL.matcher(message).find()) {
                new com.ibm.icu.text.MessageFormat(message, Locale.ENGLISH).format(ZEROS);
            } else {
                new MessageFormat(message).format(ZEROS);
            }
            return true;
        } catch (IllegalArgumentException problem) {
            return false;
        }
    }

    @Test
    void countNothingByTheOldFormatOfTheJdk() {
        assertThat(Stream.of(INDONESIAN, ENGLISH)
                        .flatMap(messages -> messages.entrySet().stream())
                        .filter(message -> message.getValue().contains(",choice,")))
                .as("messages that choose their words by {0,choice,…}: write {0,plural,…}")
                .isEmpty();
    }

    @Test
    void haveTheFormOfOneForEachEnglishNounThatIsCounted() {
        var nouns = ENGLISH.values().stream()
                .flatMap(message -> MANY.matcher(message).results())
                .map(many -> many.group(1))
                .collect(Collectors.joining("|"));
        var uncounted = Pattern.compile("\\{\\d+(?:,number[^}]*)?} (?:[a-z]+ )?(?:" + nouns + ")\\b");

        assertThat(nouns.split("\\|")).contains("boxes", "districts", "packages", "days");
        assertThat(ENGLISH.entrySet().stream().filter(message -> uncounted
                        .matcher(message.getValue().replaceAll(PLURAL.pattern(), ""))
                        .find()))
                .as("English messages that would say \"1 boxes\": write {0,plural,one{1 box}other{# boxes}}")
                .isEmpty();
    }

    @Test
    void keepANumberAndItsPercentSignOnOneLine() {
        assertThat(Stream.of(INDONESIAN, ENGLISH)
                        .flatMap(messages -> messages.entrySet().stream())
                        .filter(message -> message.getValue().matches("(?s).*[0-9}] %.*")))
                .as("messages that may break between number and %: write a no-break space")
                .isEmpty();
    }

    @Test
    void useOneWordForOneThing() throws IOException {
        var refused = WORD.matcher(Files.readString(Path.of("docs/writing.md")))
                .results()
                .flatMap(row -> QUOTED.matcher(row.group(1)).results())
                .map(word -> word.group(1))
                .toList();
        var pattern = Pattern.compile("(?i)\\b(?:" + String.join("|", refused) + ")\\b");

        assertThat(refused).contains("male", "malam-kotak");
        assertThat(Stream.of(INDONESIAN, ENGLISH)
                        .flatMap(messages -> messages.entrySet().stream())
                        .filter(message -> pattern.matcher(message.getValue()).find()))
                .as("messages with a word that docs/writing.md refuses")
                .isEmpty();
    }

    /** "Left" alone is the past of "leave": what no wave takes is left behind, and a leg or a load is no "bagian". */
    @Test
    void callWhatStaysLeftBehindAndLegsAndLoadsByTheirNames() {
        var left = Pattern.compile("(?i)^left$|“left”|boxes left$");
        var part = Pattern.compile("\\bbagian\\b|\\bparts?\\b");

        assertThat(ENGLISH.entrySet().stream()
                        .filter(message -> !message.getKey().startsWith("journal.")))
                .noneMatch(message -> left.matcher(message.getValue()).find());
        assertThat(Stream.of(INDONESIAN, ENGLISH).flatMap(messages -> messages.entrySet().stream()))
                .filteredOn(message -> message.getKey().startsWith("Rule.")
                        || message.getKey().startsWith("Factor.amount")
                        || message.getKey().startsWith("schedule.board"))
                .noneMatch(message -> part.matcher(message.getValue()).find());
    }

    @Test
    void haveWordsForEveryKeyThatATemplateNames() {
        var missing = SourceFiles.templates().entrySet().stream().flatMap(template -> IN_TEMPLATE
                .matcher(template.getValue())
                .results()
                .filter(key -> !exists(key.group(1)))
                .map(key -> template.getKey() + ": " + key.group(1)));

        assertThat(missing).as("keys in templates without words").isEmpty();
    }

    /** {@code prefix.__${thing}__} is a family of keys, of which there must be one. */
    private static boolean exists(String key) {
        var family = key.indexOf("__");
        return family < 0
                ? INDONESIAN.containsKey(key)
                : INDONESIAN.keySet().stream().anyMatch(known -> known.startsWith(key.substring(0, family)));
    }

    @Test
    void haveWordsForEveryKeyThatJavaNames() {
        var java = String.join("\n", SourceFiles.in(SourceFiles.JAVA, ".java").values());
        var named = Stream.concat(
                IN_JAVA.matcher(java).results().map(match -> match.group(1)),
                NOT_FOUND.matcher(java).results().map(match -> "notfound." + match.group(1)));
        assertThat(named.filter(key -> !INDONESIAN.containsKey(key)).distinct())
                .as("keys in Java without words")
                .isEmpty();

        var errors = FIELD_ERROR.matcher(java).results().map(match -> match.group(1));
        assertThat(errors.filter(code -> !isErrorCode(code)).distinct())
                .as("field errors without words; code, code.field or code.form.field")
                .isEmpty();
    }

    private static boolean isErrorCode(String code) {
        return INDONESIAN.keySet().stream().anyMatch(key -> key.equals(code) || key.startsWith(code + "."));
    }

    @Test
    void areAllUsed() {
        var sources = Stream.of(
                        SourceFiles.in(SourceFiles.JAVA, ".java").values(),
                        SourceFiles.templates().values())
                .flatMap(Collection::stream)
                .collect(Collectors.joining("\n"));
        var named = NAME.matcher(sources).results().map(MatchResult::group).collect(Collectors.toSet());
        var begun = new HashMap<String, Boolean>();

        assertThat(INDONESIAN.keySet().stream()
                        .filter(key -> !named.contains(key) && !isBuiltElsewhere(key))
                        .filter(key -> beginnings(key)
                                .noneMatch(dot -> begun.computeIfAbsent(dot, it -> isBuiltFrom(it, sources)))))
                .as("keys that neither Java nor a template names")
                .isEmpty();
    }

    /** Enums and Bean Validation build their keys themselves. */
    private static boolean isBuiltElsewhere(String key) {
        return Character.isUpperCase(key.charAt(0)) || key.startsWith("typeMismatch");
    }

    /** What a built key shows of itself: its beginning, up to a dot. */
    private static Stream<String> beginnings(String key) {
        return IntStream.range(0, key.length())
                .filter(at -> key.charAt(at) == '.')
                .mapToObj(at -> key.substring(0, at + 1));
    }

    private static boolean isBuiltFrom(String beginning, String sources) {
        return Pattern.compile(Pattern.quote(beginning) + "(?:[\"'|]|__|\\$\\{|%s)")
                        .matcher(sources)
                        .find()
                || sources.contains("\"" + beginning.substring(0, beginning.length() - 1) + "\"");
    }

    private static Set<String> arguments(String message) {
        return ARGUMENT.matcher(message)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All messages of a language, by key. */
    static Map<String, String> messages(boolean english) {
        return SourceFiles.in(SourceFiles.MESSAGES, ".properties").entrySet().stream()
                .filter(file -> file.getKey().toString().endsWith("_en.properties") == english)
                .flatMap(file -> read(file.getValue()).entrySet().stream())
                .collect(toMap(
                        entry -> (String) entry.getKey(),
                        entry -> (String) entry.getValue(),
                        (first, second) -> {
                            throw new IllegalStateException("two files have words for the key of: " + first);
                        },
                        TreeMap::new));
    }

    private static Properties read(String text) {
        var messages = new Properties();
        try {
            messages.load(new StringReader(text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return messages;
    }
}
