package id.kotaksuara.access.journal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import id.kotaksuara.base.json.KeptJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line of the journal as the chain sums it up: everything that is kept of it, always in this order. */
@JsonPropertyOrder({"id", "at", "recorded", "actor", "role", "subject", "region", "action", "before", "after"})
record ChainedLine(
        long id,
        String at,
        String recorded,
        String actor,
        String role,
        String subject,
        String region,
        String action,
        @Nullable String before,
        @Nullable String after) {

    /** @param row with all columns of {@code journal_entry} */
    static ChainedLine of(ResultSet row) throws SQLException {
        return new ChainedLine(
                row.getLong("id"),
                time(row, "at"),
                time(row, "recorded_at"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("subject"),
                row.getString("region_code"),
                row.getString("action"),
                row.getString("before_text"),
                row.getString("after_text"));
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    String json() {
        return KeptJson.write(this);
    }
}
