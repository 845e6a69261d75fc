package id.kotaksuara.base.workbook;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * What a cell says whose text stands in runs: what is struck through, or raised as the mark of a footnote, is no part of
 * it; two raised digits behind an hour are its minutes.
 */
final class RunsOfText {

    private static final Pattern HOUR = Pattern.compile("(?<!\\d)(?<!\\d[.,:/-])\\d{1,2}$");
    private static final Pattern MINUTES = Pattern.compile("\\d{2}");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raised = new StringBuilder();
    private boolean struck;
    private boolean isRaised;

    /** A cell begins. */
    void begin() {
        text.setLength(0);
        raised.setLength(0);
        beginRun();
    }

    void beginRun() {
        struck = false;
        isRaised = false;
    }

    /** How the run looks in which this stands. */
    void look(String element, Attributes attributes) {
        var value = attributes.getValue("val");
        if (element.equals("strike")) {
            struck |= value == null || PartHandler.on(value);
        } else {
            isRaised |= "superscript".equals(value);
        }
    }

    void append(char[] read, int start, int length) {
        if (struck) {
            return;
        }
        if (!isRaised) {
            settle();
        }
        Cells.append(isRaised ? raised : text, read, start, length);
    }

    private void settle() {
        if (MINUTES.matcher(raised).matches() && HOUR.matcher(text).find()) {
            text.append('.').append(raised);
        }
        raised.setLength(0);
    }

    String said() {
        settle();
        return text.toString();
    }
}
