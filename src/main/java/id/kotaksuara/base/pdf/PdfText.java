package id.kotaksuara.base.pdf;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;

/**
 * A line of text; characters that its fonts do not have become question marks.
 *
 * @param size in points
 */
public record PdfText(PdfFont font, double size, String text) {

    static final Charset WESTERN = Charset.forName("windows-1252");

    public PdfText {
        requireNonNull(font, "font");
        text = new String(text.getBytes(WESTERN), WESTERN);
    }

    String escaped() {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }
}
