package id.kotaksuara.boxes.label;

import java.util.Arrays;
import java.util.Locale;

/** The sheets on which labels are printed, all of them A4; each is laid out in {@code paper.css} under its own name. */
enum LabelPaper {
    /** Two by four, 99,1 × 67,7 mm. */
    EIGHT(2, 4, 99.1, 67.7),
    /** Two by seven, 99,1 × 38,1 mm. */
    FOURTEEN(2, 7, 99.1, 38.1),
    /** Three by seven, 63,5 × 38,1 mm. */
    TWENTY_ONE(3, 7, 63.5, 38.1),
    /** Plain paper, two by four, to be cut out and glued on. */
    PLAIN(2, 4, 99.1, 67.7);

    /** Between two labels side by side, in millimetres. */
    static final double GAP = 2.5;

    private static final double LARGE = 60;

    private final int columns;
    private final int rows;
    private final double width;
    private final double height;

    LabelPaper(int columns, int rows, double width, double height) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.height = height;
    }

    /** Labels on one sheet. */
    public int labels() {
        return columns * rows;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** A side of the code, in millimetres. */
    double qr() {
        return height > LARGE ? 40 : 26;
    }

    /** Of its text, in points. */
    double size() {
        return height > LARGE ? 13 : columns > 2 ? 7.5 : 8.5;
    }

    /** The name of its layout. */
    public String layout() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LabelPaper named(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElse(PLAIN);
    }
}
