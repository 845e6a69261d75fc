package id.kotaksuara.base.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the file of a chain after a head was printed is found, by the file and that head alone. */
class ChainTamperingTests {

    private static final int TAMPERINGS = 1_000;
    private static final int LINES = 40;

    private static final List<String> FILE = file("journal/63.03", "a1b2c3");
    private static final PrintedHead PRINTED = new PrintedHead(LINES, head(FILE).sum());

    private final Random random = new Random(20241125);

    /** What somebody may do who can write to the file, or to the tables that it is made of. */
    private enum Tampering {
        CHANGE,
        DELETE,
        INSERT,
        REORDER,
        CUT_TAIL,
        REWRITE_FROM
    }

    @Test
    void findsEveryOneOfAThousandRandomTamperings() {
        var unseen = new ArrayList<String>();
        for (int number = 0; number < TAMPERINGS; number++) {
            var kind = Tampering.values()[number % Tampering.values().length];
            var tampered = tampered(kind);
            assertThat(tampered).as(kind.name()).isNotEqualTo(FILE);
            if (check(tampered, PRINTED).isWhole()) {
                unseen.add(kind + " " + tampered);
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void findsAllButACutOrRewrittenTailWithoutAnyPaper() {
        for (int number = 0; number < TAMPERINGS; number++) {
            var kind = Tampering.values()[number % Tampering.CUT_TAIL.ordinal()];
            assertThat(check(tampered(kind)).isWhole()).as(kind.name()).isFalse();
        }
    }

    /** Also where no text is left, or where only a line ends otherwise. */
    @Test
    void findsEveryByteThatIsNotAsItWas() {
        byte[] file = (String.join("\n", FILE.subList(0, 3)) + "\n").getBytes(StandardCharsets.UTF_8);
        var unseen = new ArrayList<String>();
        for (int at = 0; at < file.length; at++) {
            for (int other : new int[] {'x', '\n', '\r', 0, 0x85, 0xC3, 0xFF}) {
                byte[] changed = file.clone();
                changed[at] = (byte) other;
                if (!Arrays.equals(changed, file) && check(changed).isWhole()) {
                    unseen.add(at + " " + other);
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    /** U+2028 and the like end a line for some readers; in a chain only the line feed does. */
    @Test
    void takesALineWithAnyCharacterInItForOneLine() {
        String line = "{\"text\":\"satu\u2028dua\u0085tiga\u2029\uFFFD\"}";
        var opened = ChainHead.opened("journal/63.03", "a1");
        var written = new StringWriter();
        new ChainFile(written, opened).line(1, opened.after(line).sum(), line);

        var verdict = check(written.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.head()).isEqualTo(opened.after(line));
    }

    @Test
    void saysOfAFileAsItWasWrittenThatItIsWhole() {
        var verdict = check(FILE, PRINTED, new PrintedHead(7, headAfter(7).sum().substring(0, 20)));

        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.head()).isEqualTo(head(FILE));
    }

    @Test
    void namesTheFirstLineThatIsNotAsItWas() {
        var changed = new ArrayList<>(FILE);
        changed.set(10, FILE.get(10).replace("10 kotak", "11 kotak"));

        assertThat(check(changed)).returns(11L, ChainVerdict::at).returns(9L, verdict -> verdict.head()
                .number());
    }

    @Test
    void takesTheChainOfAnotherScopeOrOpeningForChanged() {
        var otherOpening = new ArrayList<>(FILE);
        otherOpening.set(0, FILE.get(0).replace("a1b2c3", "a1b2c4"));
        var otherScope = new ArrayList<>(FILE);
        otherScope.set(0, FILE.get(0).replace("63.03", "63.04"));

        assertThat(check(otherOpening).isWhole()).isFalse();
        assertThat(check(otherScope).isWhole()).isFalse();
    }

    @Test
    void tellsWhatWasNeverAddedToTheChain() {
        var written = new StringWriter();
        var file = new ChainFile(written, ChainHead.opened("journal/63.03", "a1"));
        file.unchained("{\"action\":\"by hand\"}");

        assertThat(check(written.toString().lines().toList()).finding()).isEqualTo(ChainVerdict.Finding.NOT_CHAINED);
    }

    @Test
    void isCheckedByOneCommandThatEndsWithANumber(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("jurnal.jsonl"), FILE);
        var cut = Files.write(folder.resolve("cut.jsonl"), FILE.subList(0, 30));
        String printed = LINES + ":" + head(FILE).mark();

        assertThat(run(file.toString())).startsWith("0").contains(head(FILE).sum());
        assertThat(run(file.toString(), printed)).startsWith("0");
        assertThat(run(cut.toString())).startsWith("0");
        assertThat(run(cut.toString(), printed)).startsWith("1");
        assertThat(run(file.toString(), "12:zz")).startsWith("2");
        assertThat(run(folder.resolve("none").toString())).startsWith("2");
        assertThat(run()).startsWith("2");
    }

    private static String run(String... arguments) {
        var said = new ByteArrayOutputStream();
        int status = Verify.run(new PrintStream(said, true, StandardCharsets.UTF_8), arguments);
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    private List<String> tampered(Tampering kind) {
        var lines = new ArrayList<>(FILE);
        int at = 1 + random.nextInt(LINES);
        switch (kind) {
            case CHANGE -> lines.set(at, oneCharacterOther(lines.get(at)));
            case DELETE -> lines.remove(1 + random.nextInt(LINES - 1));
            case INSERT -> lines.add(at, file("journal/63.03", "other").get(1 + random.nextInt(LINES)));
            case REORDER -> Collections.swap(lines, at, 1 + (at + random.nextInt(LINES - 1)) % LINES);
            case CUT_TAIL -> lines.subList(at, lines.size()).clear();
            case REWRITE_FROM -> rewrite(lines, at);
        }
        return lines;
    }

    private String oneCharacterOther(String line) {
        int at = random.nextInt(line.length());
        char other = line.charAt(at) == 'x' ? 'y' : 'x';
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    /** As somebody would who knows how sums are made: every line from there on gets a sum that follows. */
    private static void rewrite(List<String> lines, int from) {
        var head = headAfter(from - 1);
        for (int number = from; number <= LINES; number++) {
            String line = number == from ? "{\"n\":\"forged\"}" : line(number);
            head = head.after(line);
            lines.set(number, "{\"number\":%d,\"sum\":\"%s\",\"line\":%s}".formatted(number, head.sum(), line));
        }
    }

    private static List<String> file(String scope, String nonce) {
        var head = ChainHead.opened(scope, nonce);
        var written = new StringWriter();
        var file = new ChainFile(written, head);
        for (int number = 1; number <= LINES; number++) {
            head = head.after(line(number));
            file.line(number, head.sum(), line(number));
        }
        return written.toString().lines().toList();
    }

    private static String line(int number) {
        return String.format(Locale.ROOT, "{\"n\":%d,\"text\":\"%d kotak, “élan”\"}", number, number);
    }

    private static ChainHead head(List<String> file) {
        return check(file).head();
    }

    private static ChainHead headAfter(int lines) {
        return head(FILE.subList(0, lines + 1));
    }

    private static ChainVerdict check(List<String> file, PrintedHead... printed) {
        return check(String.join("\n", file).getBytes(StandardCharsets.UTF_8), printed);
    }

    private static ChainVerdict check(byte[] file, PrintedHead... printed) {
        try {
            return ChainCheck.of(new ByteArrayInputStream(file), List.of(printed));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
