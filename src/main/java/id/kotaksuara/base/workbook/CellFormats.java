package id.kotaksuara.base.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Which formats of a workbook show a number as a day or a time; such a cell says what a person sees in it. */
final class CellFormats extends PartHandler {

    private static final int MOST_FORMATS = 100_000;
    private static final int LAST_DAY = 2_958_465; // 31 December 9999
    private static final BigDecimal NO_DAY = BigDecimal.valueOf(60);
    private static final int MOST_HOURS = 240;
    private static final int SECONDS_A_DAY = 24 * 60 * 60;
    private static final int MINUTES_A_DAY = 24 * 60;

    private final boolean from1904;
    private final Map<Integer, String> written = new HashMap<>();
    private final List<Shows> byStyle = new ArrayList<>();
    private boolean inCellFormats;

    private enum Shows {
        NUMBER,
        DAY,
        TIME
    }

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" -> {
                if (written.size() < MOST_FORMATS) {
                    written.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
                }
            }
            case "cellXfs" -> inCellFormats = true;
            case "xf" -> {
                if (inCellFormats && byStyle.size() < MOST_FORMATS) {
                    byStyle.add(shows(number(attributes, "numFmtId")));
                }
            }
            default -> {}
        }
    }

    @Override
    void end(String element) {
        if (element.equals("cellXfs")) {
            inCellFormats = false;
        }
    }

    private static int number(Attributes attributes, String name) {
        var text = attributes.getValue(name);
        return text == null ? 0 : Integer.parseInt(text);
    }

    /** Formats that every workbook has are known by their number. */
    private Shows shows(int format) {
        if (written.containsKey(format)) {
            return shows(written.get(format));
        }
        if (format >= 18 && format <= 21 || format >= 45 && format <= 47) {
            return Shows.TIME;
        }
        boolean day = format >= 14 && format <= 22 || format >= 27 && format <= 36 || format >= 50 && format <= 58;
        return day ? Shows.DAY : Shows.NUMBER;
    }

    private static Shows shows(String code) {
        var letters = letters(code);
        if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
            return Shows.DAY;
        }
        if (letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0) {
            return Shows.TIME;
        }
        return letters.indexOf('m') >= 0 ? Shows.DAY : Shows.NUMBER;
    }

    /** The letters of a format that stand for something: none in quotes, behind a backslash, or in brackets but [h]. */
    private static String letters(String code) {
        var letters = new StringBuilder();
        char closing = 0;
        for (int i = 0; i < code.length() && (closing != 0 || code.charAt(i) != ';'); i++) {
            char at = Character.toLowerCase(code.charAt(i));
            if (closing != 0) {
                closing = at == closing ? 0 : closing;
            } else if (at == '"') {
                closing = '"';
            } else if (at == '[' && !elapsed(code, i)) {
                closing = ']';
            } else if (at == '\\' || at == '_' || at == '*') {
                i++;
            } else {
                letters.append(at);
            }
        }
        return letters.toString();
    }

    private static boolean elapsed(String code, int bracket) {
        int end = code.indexOf(']', bracket);
        return end > bracket + 1
                && code.substring(bracket + 1, end).chars().allMatch(letter -> "hHmMsS".indexOf(letter) >= 0);
    }

    /** What a number shows under a style. */
    String shown(@Nullable String style, BigDecimal number) {
        int index = style == null ? 0 : Integer.parseInt(style);
        var shows = index < byStyle.size() && index >= 0 ? byStyle.get(index) : Shows.NUMBER;
        boolean inRange = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (shows == Shows.NUMBER || !inRange) {
            return Cells.plain(number);
        }
        return shows == Shows.TIME || number.compareTo(BigDecimal.ONE) < 0 ? time(number) : day(number);
    }

    private static String time(BigDecimal number) {
        int minutes = number.multiply(BigDecimal.valueOf(MINUTES_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        boolean ofADay = minutes / 60 >= MOST_HOURS; // a day stands before it, which the format does not show
        int shown = ofADay ? minutes % MINUTES_A_DAY : minutes;
        return "%02d:%02d".formatted(shown / 60, shown % 60);
    }

    private String day(BigDecimal number) {
        boolean beforeNoDay = number.compareTo(NO_DAY) < 0; // spreadsheets count a 29 February 1900 that was none
        var start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, beforeNoDay ? 31 : 30);
        long seconds = number.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        var day = start.plusDays(seconds / SECONDS_A_DAY);
        long time = seconds % SECONDS_A_DAY;
        return time == 0 ? day.toString() : day + " " + LocalTime.ofSecondOfDay(time - time % 60);
    }
}
