package id.kotaksuara;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a mistyped, hurried or malicious hand puts into a field or makes of a field's name; the same for the same seed. */
final class WildValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "-1",
            "0",
            "1",
            "27",
            "1,5",
            "1.234",
            "1.234,5",
            "99999",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "1e9",
            "NaN",
            "٣",
            "true",
            "ja",
            "null",
            "2024-11-20",
            "2024-02-30",
            "20/11/2024",
            "0000-00-00",
            "999999999-01-01",
            "+999999999-01-01",
            "-999999999-01-01",
            "2024-11-20T08:00",
            "+999999999-12-31T23:59",
            "08.00",
            "25:00",
            "99.99, 08.00",
            "ADMINISTRATOR",
            "BALLOT_BOX",
            "ROAD",
            "63",
            "63.03",
            "63.03.17",
            "63.03.17.2001",
            "63.03.17.2001/1",
            "63.03.17.2001/999",
            "99.99.99.9999/0",
            "a\u0000b",
            "\u0000",
            "\u0001\u0008\u001b[31m",
            "\u200b\u200b\u200b",
            "\ufeff",
            "\ud800",
            "\uffff",
            "%00",
            "%zz",
            "'; drop table account; --",
            "<script>alert(1)</script>",
            "${7*7}",
            "__${7*7}__::x",
            "../../etc/passwd",
            "redirect:http://example.com",
            "\r\nSet-Cookie: a=b",
            "🗳".repeat(40),
            "x".repeat(301),
            "9".repeat(600),
            "x".repeat(70_000));

    private static final List<String> NAMES = List.of(
            "%s[0]",
            "%s[5]",
            "%s[255]",
            "%s[999999999]",
            "%s[99999999999]",
            "%s[-1]",
            "%s[abc]",
            "%s[]",
            "%s[",
            "%s]",
            "%s.x",
            "%s..",
            "%s[0][0]",
            "%s[0].day",
            "%s[63.03.17.2001/1]",
            "%s['x']",
            "_%s",
            "!%s",
            "%s\u0000",
            "class.%s",
            "%s.class");

    private final Random random;

    WildValues(long seed) {
        random = new Random(seed);
    }

    String text() {
        return one(TEXTS);
    }

    String name(String name) {
        return one(NAMES).formatted(name);
    }

    /** As it stands in an address. */
    String inAddress() {
        return text().chars()
                .limit(60)
                .mapToObj(each -> "%%%02x".formatted(each & 0xff))
                .collect(Collectors.joining());
    }

    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    IntStream some(int most) {
        return IntStream.range(0, 1 + random.nextInt(most));
    }
}
