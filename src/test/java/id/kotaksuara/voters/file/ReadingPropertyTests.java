package id.kotaksuara.voters.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.CountText;
import id.kotaksuara.voters.written.StationNumber;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class ReadingPropertyTests {

    private static final List<String> TITLES =
            List.of("KODE", "KECAMATAN", "DESA/KELURAHAN", "NO TPS", "L", "P", "L+P");
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_8);

    @Property
    void readsBackEveryNumberInEitherStyle(@ForAll @IntRange(min = 0, max = 999_999_999) int number) {
        for (var locale : List.of(Locale.forLanguageTag("id"), Locale.UK)) {
            assertThat(CountText.read(NumberFormat.getInstance(locale).format(number)))
                    .hasValue(number);
        }
        assertThat(CountText.read("" + number)).hasValue(number);
    }

    @Property
    void neverFailsOnAnyText(@ForAll @StringLength(max = 12) @CharRange(from = ' ', to = 'z') String text) {
        CountText.read(text).ifPresent(number -> assertThat(text).containsPattern("[0-9-]"));
        StationNumber.read(text).ifPresent(number -> assertThat(number).isBetween(1, 999));
        CodeText.read(text).ifPresent(code -> assertThat(CodeText.read(code)).contains(code));
    }

    @Property
    void readsBackEveryStationNumber(@ForAll @IntRange(min = 1, max = 999) int number) {
        for (String form : List.of("%d", "%03d", "TPS %d", "TPS %03d")) {
            assertThat(StationNumber.read(form.formatted(number))).hasValue(number);
        }
    }

    /** Row order, separators, encodings and column order never change what a file says. */
    @Property(tries = 200)
    void saysTheSameInEveryShape(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int rows) {
        var random = new Random(seed);
        var table = table(random, rows);
        var plain = Read.of(text(table, List.of(0, 1, 2, 3, 4, 5, 6), ','), StandardCharsets.UTF_8, null);

        var order = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6));
        Collections.shuffle(order, random);
        Collections.shuffle(table, random);
        var mark = random.nextBoolean() ? "\uFEFF" : "";
        var charset = mark.isEmpty() ? CHARSETS.get(random.nextInt(3)) : StandardCharsets.UTF_8;
        var other = Read.of(mark + text(table, order, ";,\t".charAt(random.nextInt(3))), charset, null);

        assertThat(other.faults()).isEmpty();
        assertThat(other.said()).containsExactlyInAnyOrderElementsOf(plain.said());
        assertThat(plain.said()).hasSize(rows);
    }

    private static List<List<String>> table(Random random, int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number -> row(random, number))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> row(Random random, int number) {
        int male = 1 + random.nextInt(300);
        int female = 1 + random.nextInt(300);
        var village = 2001 + random.nextInt(5);
        return List.of(
                random.nextBoolean() ? "63.03.05." + village : "630305" + village,
                "Martapura",
                "Déwa, \"" + village + "\"",
                random.nextBoolean() ? "TPS %03d".formatted(number) : "" + number,
                "" + male,
                random.nextBoolean() ? female + ".0" : "" + female,
                "" + (male + female));
    }

    private static String text(List<List<String>> table, List<Integer> order, char separator) {
        var lines = new ArrayList<List<String>>(table);
        lines.add(0, TITLES);
        return lines.stream()
                .map(row -> order.stream()
                        .map(column -> "\"" + row.get(column).replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining("" + separator)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
