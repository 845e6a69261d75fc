package id.kotaksuara.base.pdf;

/** Fonts that every reader of PDF files has, so that none is carried along. */
public enum PdfFont {
    PLAIN("Helvetica", 1),
    BOLD("Helvetica-Bold", 1.08),
    CODE("Courier-Bold", 0);

    /** Thousandths of the size, of the characters from the blank on. */
    private static final short[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    private static final int WHOLE = 1000;
    private static final int OTHER = 600;

    private final String base;
    private final double wider;

    PdfFont(String base, double wider) {
        this.base = base;
        this.wider = wider;
    }

    String base() {
        return base;
    }

    String resource() {
        return "F" + ordinal();
    }

    /** How wide a text is in this size, in the unit of the size. */
    public double width(String text, double size) {
        return text.chars().mapToDouble(this::width).sum() * size / WHOLE;
    }

    private double width(int character) {
        boolean known = wider > 0 && character >= ' ' && character < ' ' + WIDTHS.length;
        return known ? WIDTHS[character - ' '] * wider : OTHER;
    }

    /** The size, no larger than this one, in which a text is no wider than that. */
    public double fitting(String text, double size, double widest) {
        double width = width(text, size);
        return width <= widest ? size : size * widest / width;
    }
}
