package id.kotaksuara.schedule.best;

import id.kotaksuara.base.json.KeptJson;
import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.planner.stored.StoredProblem;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.version.ScheduleKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What was searched for and what was found; whether a search is at work is told by its job. */
@Repository
class PlanSearches {

    private static final String OF_SCHEDULE =
            " election_code = :election and regency_code = :regency and schedule_number = :number ";

    private final JdbcClient jdbc;

    PlanSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The search of a schedule that was asked for last. */
    Optional<PlanSearch> latest(ScheduleKey key) {
        return of(key, "select * from plan_search where" + OF_SCHEDULE + "order by edits desc limit 1")
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<PlanSearch> withId(long id) {
        return jdbc.sql("select * from plan_search where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** What a search answers. */
    PlanningProblem problem(long id) {
        String json = jdbc.sql("select problem from plan_search where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return StoredProblem.read(json);
    }

    /** Nobody else asks about the schedule before the transaction ends. */
    void alone(ScheduleKey key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('search:' || ?, 0))")
                .param(key.subject())
                .query((row, number) -> 0)
                .single();
    }

    /** Keeps what is to be searched for; all earlier searches of the schedule are forgotten. */
    PlanSearch add(ScheduleKey key, Wanted wanted) {
        forget(key);
        return of(
                        key,
                        "insert into plan_search (election_code, regency_code, schedule_number, edits, seconds, asked_by,"
                                + " problem) values (:election, :regency, :number, :edits, :seconds, :by,"
                                + " cast(:problem as jsonb)) returning *")
                .param("edits", wanted.edits())
                .param("seconds", wanted.seconds())
                .param("by", wanted.by())
                .param("problem", StoredProblem.write(wanted.problem()))
                .query((row, number) -> read(row))
                .single();
    }

    void forget(ScheduleKey key) {
        of(key, "delete from plan_search where" + OF_SCHEDULE).update();
    }

    void tell(long id, HowFar progress) {
        jdbc.sql("update plan_search set progress = cast(? as jsonb) where id = ?")
                .params(KeptJson.write(progress), id)
                .update();
    }

    void finish(long id, Found found) {
        jdbc.sql("update plan_search set result = cast(? as jsonb) where id = ?")
                .params(found.write(), id)
                .update();
    }

    private StatementSpec of(ScheduleKey key, String sql) {
        return jdbc.sql(sql)
                .param("election", key.election())
                .param("regency", key.regency())
                .param("number", key.number());
    }

    private static PlanSearch read(ResultSet row) throws SQLException {
        String progress = row.getString("progress");
        String result = row.getString("result");
        return new PlanSearch(
                row.getLong("id"),
                new ScheduleKey(
                        new OfficeKey(row.getString("election_code"), row.getString("regency_code")),
                        row.getInt("schedule_number")),
                row.getInt("edits"),
                row.getInt("seconds"),
                row.getString("asked_by"),
                progress == null ? HowFar.NOWHERE : KeptJson.read(progress, HowFar.class),
                Optional.ofNullable(result).map(Found::read));
    }
}
