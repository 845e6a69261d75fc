package id.kotaksuara.voters.written;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the number of a polling station: {@code 1}, {@code 001}, {@code 02.}, {@code TPS 001}, {@code TPS-901 (khusus)}. */
public final class StationNumber {

    private static final int LONGEST = 40;
    private static final Pattern TEXT = Pattern.compile(
            "'?\\(?(?:TPS|T[ .]P[ .]S|NOMOR|NO|N\u00ba)?[ .:_#(\\n-]{0,5}(?:(?:NOMOR|NO|KE)[ .:-]{0,3})?0{0,5}(\\d{1,3})(?:[.,]0{0,2})?(?: ?\\))?(?: ?/ ?DP[ST]\\w{0,3})?"
                    + "(?: {0,3}\\([\\p{L} ]{2,30}\\))?"
                    + "(?: {0,3}[(-]? {0,3}(?:LOKASI|LOKSUS)? {0,3}(?:KHUSUS)?\\)?)?",
            Pattern.CASE_INSENSITIVE);

    private StationNumber() {}

    /** A number from 1 to 999; 901 and above are special locations such as prisons. */
    public static OptionalInt read(String text) {
        var matcher = TEXT.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
