package id.kotaksuara.base.pdf;

import java.util.Locale;
import java.util.function.Consumer;

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

    /** Dark bars on a grid whose squares have this side. */
    public void grid(double x, double y, double side, Consumer<Bars> drawing) {
        draw("q %1$.4f 0 0 -%1$.4f %2$.3f %3$.3f cm%n", side * POINTS, x * POINTS, (height - y) * POINTS);
        drawing.accept(this::bar);
        drawn.append("f Q\n");
    }

    /** Draws a bar, one square high, of so many squares to the right of one. */
    public interface Bars {
        void bar(int column, int row, int length);
    }

    private void bar(int column, int row, int length) {
        drawn.append(column).append(' ').append(row).append(' ').append(length).append(" 1 re\n");
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
