package id.kotaksuara.base.grid;

import id.kotaksuara.base.problem.RuleBroken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One row as somebody sent it; of a page, {@code k3} is the key of row 3 and {@code c3.boxes} its cell of that field.
 *
 * @param key of the row it changes; empty where it is new
 * @param version of what was kept when its sender saw it
 * @param print of what it said then; empty where it comes from a file
 * @param line of the file it comes from; 0 where a page sent it
 * @param values of the cells that were sent
 * @param gone whether it is to be removed
 */
record SentRow(String key, String version, String print, long line, Map<String, String> values, boolean gone) {

    static final int MOST = 500;

    private static final Pattern ROW = Pattern.compile("k(\\d{1,4})");

    /**
     * The rows that a page sends.
     *
     * @throws RuleBroken where more of them say something new than a table takes at once; none is dropped unseen
     */
    static List<SentRow> in(Map<String, String> sent, List<GridColumn> columns) {
        var numbers = new TreeSet<Integer>();
        sent.keySet().forEach(name -> {
            var row = ROW.matcher(name);
            if (row.matches()) {
                numbers.add(Integer.valueOf(row.group(1)));
            }
        });
        var rows = numbers.stream().map(number -> row(number, sent, columns)).toList();
        if (rows.stream().filter(row -> !row.untouched()).count() > MOST) {
            throw new RuleBroken("grid.file.long", MOST);
        }
        return rows;
    }

    private static SentRow row(int number, Map<String, String> sent, List<GridColumn> columns) {
        var values = new HashMap<String, String>();
        for (GridColumn column : columns) {
            String text = sent.get("c" + number + "." + column.field());
            if (text != null) {
                values.put(column.field(), column.kind().meant(text));
            }
        }
        return new SentRow(
                sent.getOrDefault("k" + number, ""),
                sent.getOrDefault("v" + number, ""),
                sent.getOrDefault("p" + number, ""),
                line(sent.getOrDefault("l" + number, "")),
                values,
                sent.containsKey("d" + number));
    }

    private static long line(String text) {
        return text.matches("\\d{1,7}") ? Long.parseLong(text) : 0;
    }

    boolean untouched() {
        return !gone && print.equals(GridRow.print(values));
    }

    boolean ofFile() {
        return line > 0;
    }
}
