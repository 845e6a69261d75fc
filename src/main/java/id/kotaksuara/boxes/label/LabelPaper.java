package id.kotaksuara.boxes.label;

import java.util.Arrays;
import java.util.Locale;

/** The sheets on which labels are printed, all of them A4; each is laid out in {@code paper.css} under its own name. */
enum LabelPaper {
    /** Two by four, 99,1 × 67,7 mm. */
    EIGHT(8),
    /** Two by seven, 99,1 × 38,1 mm. */
    FOURTEEN(14),
    /** Three by seven, 63,5 × 38,1 mm. */
    TWENTY_ONE(21),
    /** Plain paper, two by four, to be cut out and glued on. */
    PLAIN(8);

    private final int labels;

    LabelPaper(int labels) {
        this.labels = labels;
    }

    /** Labels on one sheet. */
    public int labels() {
        return labels;
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
