package id.kotaksuara.base.grid;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One row of a table as values of its form's fields.
 *
 * @param key tells it from the others; empty where it is new
 * @param title what stands before it
 * @param version of what is kept; empty where nothing is kept yet
 * @param values by field; what does not stand here is empty
 */
public record GridRow(String key, String title, String version, Map<String, String> values) {

    public GridRow {
        values = Map.copyOf(values);
    }

    /** A row that is offered to be filled in. */
    public static GridRow offered(Map<String, String> values) {
        return new GridRow("", "", "", values);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    boolean isNew() {
        return key.isEmpty();
    }

    GridRow with(Map<String, String> others) {
        var all = new LinkedHashMap<>(values);
        all.putAll(others);
        return new GridRow(key, title, version, all);
    }

    boolean saysTheSame(GridRow other, Collection<GridColumn> columns) {
        return columns.stream().map(GridColumn::field).allMatch(field -> value(field)
                .equals(other.value(field)));
    }

    boolean blank(Collection<GridColumn> columns) {
        return columns.stream()
                .filter(column -> column.use() != GridColumn.Use.OFFERED)
                .allMatch(column -> value(column.field()).isEmpty());
    }

    /** A mark of what these values say, to tell whether somebody touched them. */
    static String print(Map<String, String> values) {
        var filled = new TreeMap<String, String>();
        values.forEach((field, value) -> {
            if (!value.isEmpty()) {
                filled.put(field, value);
            }
        });
        return UUID.nameUUIDFromBytes(filled.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
