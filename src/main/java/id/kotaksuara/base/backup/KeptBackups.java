package id.kotaksuara.base.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The copies in a directory, by the moment in their names; other files in it are nobody's business. */
record KeptBackups(Path directory) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'kotak-suara-'yyyyMMdd'T'HHmmss'Z.zip'")
            .withZone(ZoneOffset.UTC);

    private static final Pattern OURS = Pattern.compile("kotak-suara-\\d{8}T\\d{6}Z\\.zip");

    /** Whoever wrote nothing for so long to a copy that is not whole has been killed. */
    private static final Duration DEAD = Duration.ofHours(1);

    Path at(Instant now) throws IOException {
        Files.createDirectories(directory);
        return directory.resolve(NAME.format(now));
    }

    /** Oldest first; those of a time that is still to come are from before the clock was set back. */
    List<Path> all(Instant now) throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> OURS.matcher(name(file)).matches())
                    .sorted(Comparator.comparing((Path file) -> !moment(file).isAfter(now))
                            .thenComparing(KeptBackups::name))
                    .toList();
        }
    }

    /** Whether there is no copy as young as that, and nobody is making one. */
    boolean isDue(Instant now, Duration every) throws IOException {
        return all(now).stream()
                        .map(KeptBackups::moment)
                        .allMatch(made -> made.isAfter(now) || made.plus(every).compareTo(now) <= 0)
                && unfinished().isEmpty();
    }

    private List<Path> unfinished() throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> name(file).endsWith(".zip" + ArchiveWriter.PART))
                    .toList();
        }
    }

    /** Keeps so many of the newest, and clears away what a killed application left half made. */
    void clear(int keep, Instant now) throws IOException {
        var all = all(now);
        for (var old : all.subList(0, Math.max(0, all.size() - keep))) {
            Files.deleteIfExists(old);
        }
        for (var part : unfinished()) {
            if (Files.getLastModifiedTime(part).toInstant().plus(DEAD).isBefore(now)) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static Instant moment(Path file) {
        return NAME.parse(name(file), Instant::from);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
