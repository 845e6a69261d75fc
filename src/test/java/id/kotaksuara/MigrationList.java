package id.kotaksuara;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;

/** The migrations that offices may have run already, by name, each with the SHA-256 of its text. */
record MigrationList(Map<String, String> sums) {

    private static final Pattern NAME = Pattern.compile("(?:.*/)?V([0-9_]+)__\\w+\\.sql");

    /** Reads lines as sha256sum writes them: sum, two blanks, name. */
    static MigrationList of(String text) {
        return new MigrationList(text.lines()
                .map(line -> line.split("\\s+\\*?", 2))
                .collect(toMap(
                        line -> line[1],
                        line -> line[0],
                        (first, second) -> {
                            throw new IllegalStateException("a name is listed twice");
                        },
                        TreeMap::new)));
    }

    /** What is wrong with these migrations, given by name with their texts: nothing as long as they only grow at the end. */
    Stream<String> faults(Map<String, String> migrations) {
        var missing = sums.keySet().stream()
                .filter(name -> !migrations.containsKey(name))
                .map(name -> name + " is listed and missing");
        var changed = sums.keySet().stream()
                .filter(migrations::containsKey)
                .filter(name -> !sums.get(name).equals(sum(migrations.get(name))))
                .map(name -> name + " has changed since it was listed");
        return Stream.of(missing, changed, misnumbered(migrations)).flatMap(faults -> faults);
    }

    private Stream<String> misnumbered(Map<String, String> migrations) {
        var highest = highest();
        return migrations.keySet().stream()
                .filter(name -> !sums.containsKey(name))
                .filter(name -> highest.isPresent() && version(name).compareTo(highest.get()) <= 0)
                .map(name -> name + " is not above " + highest.get() + ", which offices may have run");
    }

    private Optional<MigrationVersion> highest() {
        return sums.keySet().stream().map(MigrationList::version).max(Comparator.naturalOrder());
    }

    static MigrationVersion version(String name) {
        var named = NAME.matcher(name);
        if (!named.matches()) {
            throw new IllegalArgumentException(name + " is not named V7_1__what_it_does.sql");
        }
        return MigrationVersion.fromVersion(named.group(1).replace('_', '.'));
    }

    static String sum(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
