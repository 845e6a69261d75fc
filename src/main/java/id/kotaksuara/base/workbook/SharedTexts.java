package id.kotaksuara.base.workbook;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/** The texts that cells refer to by their number; they are held in memory while sheets are read. */
final class SharedTexts extends PartHandler {

    private static final int MOST_TEXTS = 2_000_000;
    private static final long MOST_CHARACTERS = 32L << 20;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private boolean struck; // through, or raised as the mark of a footnote: no part of what the cell says
    private boolean inReading; // how Japanese is pronounced; not part of the text

    String text(int number) {
        return texts.get(number);
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "si" -> {
                text.setLength(0);
                struck = false;
            }
            case "r" -> struck = false;
            case "strike", "vertAlign" -> struck |= takesBack(element, attributes);
            case "t" -> inText = !inReading && !struck;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    static boolean takesBack(String element, Attributes attributes) {
        var value = attributes.getValue("val");
        return element.equals("strike") ? value == null || on(value) : "superscript".equals(value);
    }

    @Override
    public void characters(char[] read, int start, int length) {
        if (inText) {
            Cells.append(text, read, start, length);
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "t" -> inText = false;
            case "rPh" -> inReading = false;
            case "si" -> keep();
            default -> {}
        }
    }

    private void keep() {
        characters += text.length();
        if (texts.size() >= MOST_TEXTS || characters > MOST_CHARACTERS) {
            throw new RuleBroken("sheet.bomb");
        }
        texts.add(text.toString());
    }
}
