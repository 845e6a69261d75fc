package id.kotaksuara.voters.written;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which stage of a list a title speaks of: {@code DAFTAR PEMILIH SEMENTARA} is DPS, {@code DPT L} is DPT. */
public final class StageWords {

    private static final int LONGEST = 200;
    private static final Pattern SHORT = Pattern.compile("(?<![A-Z])(DPTHP|DPTB|DPT|DPSHP|DPS|DPK)(?![A-Z])");
    private static final Pattern LONG =
            Pattern.compile("PEMILIH (SEMENTARA|TETAP|(?<=DAFTAR PEMILIH )(?:TAMBAHAN|KHUSUS))( HASIL PERBAIKAN)?");

    private StageWords() {}

    /** By its abbreviation, empty where none is named. */
    public static Optional<String> in(String title) {
        var said = said(title);
        var whole = LONG.matcher(said);
        if (whole.find()) {
            return Optional.of(ofWords(whole.group(1), whole.group(2) != null));
        }
        var abbreviation = SHORT.matcher(said);
        return abbreviation.find() ? Optional.of(abbreviation.group(1)) : Optional.empty();
    }

    /** Whether a title names a stage, be it beside another. */
    public static boolean names(String title, String stage) {
        var said = said(title);
        return SHORT.matcher(said).results().anyMatch(found -> found.group(1).equals(stage))
                || LONG.matcher(said).results().anyMatch(found -> ofWords(found.group(1), found.group(2) != null)
                        .equals(stage));
    }

    private static String said(String title) {
        return (title.length() > LONGEST ? title.substring(0, LONGEST) : title)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s_-]+", " ");
    }

    private static String ofWords(String kind, boolean mended) {
        return switch (kind) {
            case "SEMENTARA" -> mended ? "DPSHP" : "DPS";
            case "TETAP" -> mended ? "DPTHP" : "DPT";
            case "TAMBAHAN" -> "DPTB";
            default -> "DPK";
        };
    }
}
