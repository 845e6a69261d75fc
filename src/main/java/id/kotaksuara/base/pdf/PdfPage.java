package id.kotaksuara.base.pdf;

import java.util.Locale;

/** One page as it is drawn: millimetres from its upper left corner. */
public final class PdfPage {

    private static final double POINTS = 72 / 25.4;

    private final double height;
    private final StringBuilder drawn = new StringBuilder();

    PdfPage(double height) {
        this.height = height;
    }

    /** A line of text whose baseline begins there. */
    public void text(double x, double y, PdfText text) {
        draw(
                "BT /%s %.2f Tf %.2f %.2f Td (%s) Tj ET%n",
                text.font().resource(), text.size(), x * POINTS, (height - y) * POINTS, text.escaped());
    }

    /** A dark rectangle. */
    public void fill(double x, double y, double width, double high) {
        draw("%.3f %.3f %.3f %.3f re f%n", x * POINTS, (height - y - high) * POINTS, width * POINTS, high * POINTS);
    }

    /** A thin dashed line around a rectangle. */
    public void frame(double x, double y, double width, double high) {
        draw(
                "[3 3] 0 d 0.4 w %.2f %.2f %.2f %.2f re S%n",
                x * POINTS, (height - y - high) * POINTS, width * POINTS, high * POINTS);
    }

    private void draw(String operators, Object... numbers) {
        drawn.append(String.format(Locale.ROOT, operators, numbers));
    }

    String drawn() {
        return drawn.toString();
    }
}
