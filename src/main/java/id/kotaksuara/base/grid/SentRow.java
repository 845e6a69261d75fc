package id.kotaksuara.base.grid;

import java.util.Map;

/**
 * One row as somebody sent it.
 *
 * @param key of the row it changes; empty where it is new
 * @param version of what was kept when its sender saw it
 * @param print of what it said then; empty where it comes from a file
 * @param line of the file it comes from; 0 where a page sent it
 * @param values of the cells that were sent
 */
record SentRow(String key, String version, String print, long line, Map<String, String> values) {

    boolean untouched() {
        return print.equals(GridRow.print(values));
    }

    boolean ofFile() {
        return line > 0;
    }
}
