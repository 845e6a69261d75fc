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
    private final RunsOfText text = new RunsOfText();
    private long characters;
    private boolean inText;
    private boolean inReading; // how Japanese is pronounced; not part of the text

    String text(int number) {
        return texts.get(number);
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "si" -> text.begin();
            case "r" -> text.beginRun();
            case "strike", "vertAlign" -> text.look(element, attributes);
            case "t" -> inText = !inReading;
            case "rPh" -> inReading = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] read, int start, int length) {
        if (inText) {
            text.append(read, start, length);
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
        var said = text.said();
        characters += said.length();
        if (texts.size() >= MOST_TEXTS || characters > MOST_CHARACTERS) {
            throw new RuleBroken("sheet.bomb");
        }
        texts.add(said);
    }
}
