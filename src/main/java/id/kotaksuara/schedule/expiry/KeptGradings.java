package id.kotaksuara.schedule.expiry;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.quota.Kept;
import id.kotaksuara.access.quota.KeptState;
import id.kotaksuara.access.quota.KeptThing;
import id.kotaksuara.schedule.grading.GradingDesk;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Schedules of an office's own that came in to be graded and are no version of its schedule. */
@Component
class KeptGradings implements Kept {

    private static final String NO_VERSION = """
            select g.id, g.election_code, g.regency_code, g.number, g.file_name, g.uploaded_by, g.state,
                greatest(g.uploaded_at, last.at) as since
            from grading g
            left join lateral (select at from journal_entry where subject = 'grading:' || g.election_code || '/'
                || g.regency_code || '/' || g.number order by id desc limit 1) last on true
            where not exists (select from schedule s where s.election_code = g.election_code
                and s.regency_code = g.regency_code and s.number = g.schedule_number)
            """;
    private static final String IN_ORDER = " order by g.id desc";

    private final JdbcClient jdbc;
    private final GivenNumbers numbers;

    KeptGradings(JdbcClient jdbc, GivenNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public String kind() {
        return GradingDesk.KEPT;
    }

    @Override
    public List<KeptThing> all() {
        return jdbc.sql(NO_VERSION + IN_ORDER)
                .query((row, number) -> thing(row))
                .list();
    }

    @Override
    public List<KeptThing> of(String region) {
        return jdbc.sql(NO_VERSION + " and g.regency_code = :region" + IN_ORDER)
                .param("region", region)
                .query((row, number) -> thing(row))
                .list();
    }

    @Override
    public List<KeptThing> by(String username, String region) {
        return jdbc.sql(NO_VERSION + " and g.uploaded_by = :by" + IN_ORDER)
                .param("by", username)
                .query((row, number) -> thing(row))
                .list();
    }

    private static KeptThing thing(ResultSet row) throws SQLException {
        return new KeptThing(
                row.getLong("id"),
                row.getString("regency_code"),
                row.getString("file_name"),
                "/elections/%s/%s/schedules/gradings/%d"
                        .formatted(row.getString("election_code"), row.getString("regency_code"), row.getInt("number")),
                row.getString("uploaded_by"),
                0,
                row.getString("state").equals("DISCARDED") ? KeptState.THROWN_AWAY : KeptState.OPEN,
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    @Override
    public void hold(KeptThing thing) {
        jdbc.sql("select from grading where id = :id for update")
                .param("id", thing.id())
                .query(row -> {});
    }

    @Override
    public Entry remove(KeptThing thing, String action) {
        numbers.keep("grading", thing.id());
        String subject = jdbc.sql("delete from grading where id = :id"
                        + " returning 'grading:' || election_code || '/' || regency_code || '/' || number")
                .param("id", thing.id())
                .query(String.class)
                .single();
        return new Entry(subject, thing.region(), action, thing.name(), null);
    }
}
