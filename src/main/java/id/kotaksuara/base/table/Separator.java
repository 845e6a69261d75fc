package id.kotaksuara.base.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

/** The character between the cells: the one that parts most lines into the same number of cells. */
final class Separator {

    private static final String CANDIDATES = ";,\t|";
    private static final int LOOK = 1 << 16;

    private Separator() {}

    static char in(Path file, TextEncoding encoding) throws IOException {
        try (Reader reader = encoding.open(file)) {
            var buffer = new char[LOOK];
            int length = 0;
            for (int read = 0; read >= 0 && length < LOOK; length += Math.max(read, 0)) {
                read = reader.read(buffer, length, LOOK - length);
            }
            return in(new String(buffer, 0, length));
        }
    }

    static char in(String text) {
        var lines = text.replaceAll("\"[^\"]*\"", "q")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        char best = CANDIDATES.charAt(0);
        long bestScore = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long score = score(lines, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many lines have as many separators as the line that has most. */
    private static long score(List<String> lines, char separator) {
        var counts = lines.stream()
                .map(line -> line.chars().filter(c -> c == separator).count())
                .filter(count -> count > 0)
                .toList();
        return counts.stream()
                .distinct()
                .mapToLong(count -> counts.stream().filter(count::equals).count() * Math.min(count, 10))
                .max()
                .orElse(0);
    }
}
