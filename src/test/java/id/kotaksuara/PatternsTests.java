package id.kotaksuara;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No pattern of ours takes more than a few looks at each character, whatever somebody types or uploads. */
class PatternsTests {

    private static final Path CLASSES = Path.of("target/classes");
    private static final int LENGTH = 1500;
    private static final double MOST_GROWTH = 3; // twice the text: twice the looks, four times if it went through again
    private static final int FEW = 20 * LENGTH; // not worth comparing
    private static final List<String> RUNS = List.of(
            " ", "\n", "0", "9", "a", "A", "L", "i", "x", "-", ".", ",", "(", "()", "(a", "/", "\"", "=", "1.", "1,",
            "1 ", "1-", "a ", "a.", "A-", ". ", " .", "1.000", "1,000", "0.0", "h-", "63.", "I ", "ABC ", "DESA ",
            "KEC. ");

    private static final Pattern PIECES = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** A pattern in words where texts are matched, cut or replaced; one that is put together of constants is none of them. */
    private static final Pattern IN_LINE = Pattern.compile("\\.(?:matches|replaceAll|replaceFirst|split)\\(\\s*+("
            + PIECES.pattern() + "(?:\\s*+\\+\\s*+" + PIECES.pattern() + ")*+)\\s*+[,)]");

    @Test
    void noneTakesMoreThanItsShareOfLongText() throws IOException, ReflectiveOperationException {
        var slow = new ArrayList<String>();
        var patterns = ours();
        patterns.putAll(inLine());
        patterns.forEach((name, pattern) -> inputs(pattern)
                .filter(run -> growsTooFast(pattern, run))
                .findFirst()
                .ifPresent(run -> slow.add(name + " on a run of '" + run + "': " + pattern)));

        assertThat(patterns).hasSizeGreaterThan(150);
        assertThat(slow).isEmpty();
    }

    /** The test itself finds what it is for. */
    @Test
    void knowsASlowPattern() {
        assertThat(growsTooFast(Pattern.compile("\\s*(\\d{1,6})?\\s*"), " ")).isTrue();
        assertThat(growsTooFast(Pattern.compile("(a|aa)+$"), "a")).isTrue();
        assertThat(growsTooFast(Pattern.compile("\\s*+(\\d{1,6}\\s*+)?+"), " ")).isFalse();
    }

    private static boolean growsTooFast(Pattern pattern, String run) {
        for (var end : List.of("", "!", "\u0000z")) {
            for (boolean whole : new boolean[] {true, false}) {
                long looks = looks(pattern, run.repeat(LENGTH / run.length()) + end, whole);
                long more = looks(pattern, run.repeat(2 * LENGTH / run.length()) + end, whole);
                if (more > FEW && more > MOST_GROWTH * looks) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long looks(Pattern pattern, String text, boolean whole) {
        var watched = new Watched(text, new long[1]);
        try {
            var matcher = pattern.matcher(watched);
            boolean found = whole ? matcher.matches() : matcher.find();
            return watched.looks[0] + (found ? 0 : 1);
        } catch (TooMany | StackOverflowError withoutEnd) {
            return Long.MAX_VALUE / 4 * (text.length() > LENGTH + 10 ? 1 : 0) + FEW;
        }
    }

    private static final class TooMany extends RuntimeException {}

    /** A text that counts how often a character of it is looked at. */
    private record Watched(String text, long[] looks) implements CharSequence {

        private static final long MOST = 3_000_000;

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Watched(text.substring(from, to), looks);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Runs of what stands in the pattern itself, and of what trips patterns up. */
    private static Stream<String> inputs(Pattern pattern) {
        var words = Arrays.stream(pattern.pattern().split("[^A-Za-z]+")).filter(word -> word.length() > 1);
        return Stream.concat(RUNS.stream(), words.flatMap(word -> Stream.of(word, word + " ", word + ".")))
                .distinct();
    }

    /** Those that stand where they are used, in the sources. */
    private static TreeMap<String, Pattern> inLine() {
        var patterns = new TreeMap<String, Pattern>();
        SourceFiles.in(SourceFiles.JAVA, ".java").forEach((file, source) -> IN_LINE.matcher(source)
                .results()
                .map(call -> PIECES.matcher(call.group(1))
                        .results()
                        .map(piece -> unescaped(piece.group(1)))
                        .collect(Collectors.joining()))
                .forEach(text -> patterns.put(file.getFileName() + " " + text, Pattern.compile(text))));
        return patterns;
    }

    /** What the compiler makes of a text; the JDK's own reader knows no escape by number. */
    private static String unescaped(String literal) {
        return Pattern.compile("\\\\u+([0-9a-fA-F]{4})")
                .matcher(literal)
                .replaceAll(
                        sign -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))))
                .translateEscapes();
    }

    private static TreeMap<String, Pattern> ours() throws IOException, ReflectiveOperationException {
        var patterns = new TreeMap<String, Pattern>();
        for (var type : types()) {
            for (var field : type.getDeclaredFields()) {
                for (var form : field.getAnnotationsByType(jakarta.validation.constraints.Pattern.class)) {
                    patterns.put(type.getName() + "." + field.getName(), Pattern.compile(form.regexp()));
                }
                if (field.getType() == Pattern.class) {
                    add(type, field, patterns);
                }
            }
        }
        return patterns;
    }

    private static void add(Class<?> type, Field field, TreeMap<String, Pattern> to) throws IllegalAccessException {
        field.setAccessible(true);
        if (Modifier.isStatic(field.getModifiers())) {
            to.put(type.getName() + "." + field.getName(), (Pattern) field.get(null));
        } else if (type.isEnum()) {
            for (var constant : type.getEnumConstants()) {
                to.put(type.getName() + "." + constant, (Pattern) field.get(constant));
            }
        }
    }

    private static List<Class<?>> types() throws IOException, ClassNotFoundException {
        try (var files = Files.walk(CLASSES.resolve("id"))) {
            var names = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .collect(Collectors.toList());
            var types = new ArrayList<Class<?>>();
            for (var name : names) {
                types.add(Class.forName(name, false, PatternsTests.class.getClassLoader()));
            }
            return types;
        }
    }
}
