package id.kotaksuara.base.workbook;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Hears which columns of a sheet a person who opens the workbook does not see. */
final class HiddenColumns extends PartHandler {

    private static final int MOST_COLUMNS = 200;
    private static final double NARROWEST = 0.33;

    private final Set<Integer> columns = new HashSet<>();

    /** Counted from 0. */
    Set<Integer> columns() {
        return Set.copyOf(columns);
    }

    /** Nobody sees a column of less than a third of a letter. */
    private static boolean isFlat(@Nullable String width) {
        return width != null && Double.parseDouble(width) < NARROWEST;
    }

    @Override
    void begin(String element, Attributes attributes) {
        if (element.equals("sheetData")) {
            throw new Parts.Enough();
        }
        if (element.equals("col") && (on(attributes.getValue("hidden")) || isFlat(attributes.getValue("width")))) {
            int first = Integer.parseInt(attributes.getValue("min"));
            int last = Math.min(Integer.parseInt(attributes.getValue("max")), MOST_COLUMNS);
            for (int column = Math.max(first, 1); column <= last; column++) {
                columns.add(column - 1);
            }
        }
    }
}
