package id.kotaksuara.voters.written;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the number of a polling station: {@code 1}, {@code 001}, {@code 02.}, {@code TPS 001}, {@code TPS-901 (khusus)}, {@code TPS 003 Dusun A}. */
public final class StationNumber {

    private static final int LONGEST = 60;
    private static final Pattern TEXT = Pattern.compile(
            "['\u2018\u2019]?\\(?(?:TPS|T[ .]P[ .]S|NOMOR|NO|N\u00ba)?[ .:_#(\\n-]{0,5}(?:(?:NOMOR|NO|KE)[ .:-]{0,3})?0{0,5}(\\d{1,3})(?:[.,]0{0,2})?(?: ?\\))?(?: ?/ ?DP[ST]\\w{0,3})?"
                    + "(?: {0,3}\\([\\p{L} ]{2,30}\\))?"
                    + "(?: {0,3}[(-]? {0,3}(?:LOKASI|LOKSUS)? {0,3}(?:KHUSUS)?\\)?)?",
            Pattern.CASE_INSENSITIVE);

    /** A hamlet or a hall behind the number; another station, or a second half as in TPS 3 A, is none. */
    private static final Pattern DESCRIBED = Pattern.compile(
            "TPS[ .:_-]{0,3}0{0,5}(\\d{1,3})(?: {0,3}[,/(-]| )(?!.{0,50}(?:TPS|GABUNG)) {0,3}(?!(?:dan|and|atau|sampai|hingga|sd|to)\\b)\\p{L}{2}.{0,50}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPECIAL = Pattern.compile(
            "(?:TPS[ .:-]{0,3})?(?:LOKASI[ -]?)?(?:LOKSUS|KHUSUS)[ .:-]{0,3}(9\\d\\d)(?:[ ,(].{0,50})?",
            Pattern.CASE_INSENSITIVE);

    private StationNumber() {}

    /** A number from 1 to 999; 901 and above are special locations such as prisons. */
    public static OptionalInt read(String text) {
        if (text.length() > LONGEST) {
            return OptionalInt.empty();
        }
        return Stream.of(TEXT, DESCRIBED, SPECIAL)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .mapToInt(said -> Integer.parseInt(said.group(1)))
                .filter(number -> number > 0)
                .findFirst();
    }
}
