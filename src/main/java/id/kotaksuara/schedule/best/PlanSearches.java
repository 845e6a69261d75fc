package id.kotaksuara.schedule.best;

import id.kotaksuara.planner.planning.PlanningProblem;
import id.kotaksuara.schedule.draft.ScheduleKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The searches of all instances. Every change says in its own condition whose search it is and how far, so that two
 * instances never work on one; time is the database's.
 */
@Repository
class PlanSearches {

    /** Seconds without a heartbeat after which the instance at work is taken for gone. */
    static final int SILENCE = 15;

    private static final String LOST =
            "(state in ('WAITING', 'RUNNING') and heartbeat < clock_timestamp() - interval '%d seconds')"
                    .formatted(SILENCE);
    private static final String OF_SCHEDULE =
            " election_code = :election and regency_code = :regency and schedule_number = :number ";

    private final JdbcClient jdbc;

    PlanSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The search of a schedule that was asked for last. */
    Optional<PlanSearch> latest(ScheduleKey key) {
        return of(
                        key,
                        "select *, " + LOST + " as lost, (select count(*) from plan_search other"
                                + " where other.runner = mine.runner and other.state in ('WAITING', 'RUNNING')"
                                + " and other.id < mine.id) as ahead from plan_search mine where" + OF_SCHEDULE
                                + "order by edits desc limit 1")
                .query((row, number) -> read(row))
                .optional();
    }

    /** What a search answers. */
    PlanningProblem problem(long id) {
        String json = jdbc.sql("select problem from plan_search where id = ?")
                .param(id)
                .query(String.class)
                .single();
        return SearchJson.read(json, PlanningProblem.class);
    }

    /** Begins a search unless somebody has already begun the same; earlier ones of the schedule are forgotten. */
    OptionalLong ask(ScheduleKey key, AskedSearch asked, UUID runner) {
        of(
                        key,
                        "delete from plan_search where" + OF_SCHEDULE
                                + "and (edits <> :edits or state in ('DONE', 'FAILED') or " + LOST + ")")
                .param("edits", asked.edits())
                .update();
        return of(
                        key,
                        "insert into plan_search (election_code, regency_code, schedule_number, edits, seconds, asked_by,"
                                + " runner, problem) values (:election, :regency, :number, :edits, :seconds, :by, :runner,"
                                + " cast(:problem as jsonb)) on conflict on constraint plan_search_shared do nothing"
                                + " returning id")
                .param("edits", asked.edits())
                .param("seconds", asked.seconds())
                .param("by", asked.by())
                .param("runner", runner)
                .param("problem", SearchJson.write(asked.problem()))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** Whether the search is still wanted, and nobody else works on it. */
    boolean begin(long id, UUID runner) {
        return jdbc.sql("update plan_search set state = 'RUNNING', heartbeat = clock_timestamp()"
                                + " where id = ? and runner = ? and state = 'WAITING'")
                        .params(id, runner)
                        .update()
                == 1;
    }

    /** Tells how far a search is; whether it is to go on. */
    boolean tell(long id, UUID runner, HowFar progress) {
        return jdbc.sql("update plan_search set progress = cast(? as jsonb), heartbeat = clock_timestamp()"
                        + " where id = ? and runner = ? and state = 'RUNNING' returning not stop_asked")
                .params(SearchJson.write(progress), id, runner)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The instance is there, whatever it has to do first. */
    void beat(UUID runner) {
        jdbc.sql("update plan_search set heartbeat = clock_timestamp()"
                        + " where runner = ? and state in ('WAITING', 'RUNNING')")
                .param(runner)
                .update();
    }

    void finish(long id, UUID runner, Found found) {
        jdbc.sql("update plan_search set state = 'DONE', result = cast(? as jsonb)"
                        + " where id = ? and runner = ? and state = 'RUNNING'")
                .params(SearchJson.write(found), id, runner)
                .update();
    }

    void fail(long id, UUID runner) {
        jdbc.sql("update plan_search set state = 'FAILED' where id = ? and runner = ?"
                        + " and state in ('WAITING', 'RUNNING')")
                .params(id, runner)
                .update();
    }

    /** A search that has not begun is taken back; one at work ends soon and keeps what it has. */
    void stop(ScheduleKey key) {
        of(key, "delete from plan_search where" + OF_SCHEDULE + "and state = 'WAITING'")
                .update();
        of(key, "update plan_search set stop_asked = true where" + OF_SCHEDULE + "and state = 'RUNNING'")
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
                        row.getString("election_code"), row.getString("regency_code"), row.getInt("schedule_number")),
                row.getInt("edits"),
                row.getInt("seconds"),
                row.getString("asked_by"),
                row.getBoolean("lost") ? SearchState.LOST : SearchState.valueOf(row.getString("state")),
                row.getBoolean("stop_asked"),
                row.getInt("ahead"),
                progress == null ? HowFar.NOWHERE : SearchJson.read(progress, HowFar.class),
                Optional.ofNullable(result).map(json -> SearchJson.read(json, Found.class)));
    }
}
