package id.kotaksuara.base.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The jobs of all instances, as those see them who ask for them. */
@Repository
class JobTable {

    private static final String OPEN = " state in ('WAITING', 'RUNNING') ";

    private final JdbcClient jdbc;

    JobTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether an open job of its group is in the way; nobody else of the group can be added before the commit. */
    boolean excluded(String group, String area) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('job:' || :group, 0))")
                .param("group", group)
                .query((row, number) -> 0)
                .single();
        return overlapping(group, area);
    }

    boolean overlapping(String group, String area) {
        return jdbc.sql("select exists (select from job where alone_in = :group and" + OPEN
                        + "and (starts_with(area, :area) or starts_with(:area, area)))")
                .param("group", group)
                .param("area", area)
                .query(Boolean.class)
                .single();
    }

    /** Adds a job unless the same is open, which is then asked for anew; what became of an earlier one is forgotten. */
    boolean add(Order order) {
        jdbc.sql("delete from job where kind = :kind and subject = :subject and not (" + OPEN + ")")
                .param("kind", order.kind())
                .param("subject", order.subject())
                .update();
        boolean added = insert(order);
        if (!added) {
            awaited(order);
        }
        return added;
    }

    /** What somebody wants in any case stays, whoever else looks for it and goes. */
    private boolean insert(Order order) {
        return jdbc.sql("insert into job (kind, lane, subject, area, asked_by, asked_as, alone_in,"
                                + " lapses)"
                                + " values (:kind, :lane, :subject, :area, :by, :as, :group, :lapses)"
                                + " on conflict (kind, subject) where" + OPEN + "do nothing")
                        .param("kind", order.kind())
                        .param("lane", order.lane().name())
                        .param("subject", order.subject())
                        .param("area", order.area())
                        .param("by", order.actor().name())
                        .param("as", order.actor().role())
                        .param("group", order.group())
                        .param("lapses", order.lapses())
                        .update()
                == 1;
    }

    private void awaited(Order order) {
        jdbc.sql("update job set asked_at = clock_timestamp(), lapses = lapses and :lapses"
                        + " where kind = :kind and subject = :subject and state = 'WAITING'")
                .param("lapses", order.lapses())
                .param("kind", order.kind())
                .param("subject", order.subject())
                .update();
    }

    Optional<Job> latest(String kind, String subject) {
        return jdbc.sql("select *, (select count(*) from job other where other.lane = mine.lane and other.id < mine.id"
                        + " and other.state in ('WAITING', 'RUNNING')) as ahead from job mine"
                        + " where kind = :kind and subject = :subject order by id desc limit 1")
                .param("kind", kind)
                .param("subject", subject)
                .query((row, number) -> read(row))
                .optional();
    }

    void stop(String kind, String subject) {
        jdbc.sql("delete from job where kind = :kind and subject = :subject and state = 'WAITING'")
                .param("kind", kind)
                .param("subject", subject)
                .update();
        jdbc.sql("update job set stop_asked = true where kind = :kind and subject = :subject and state = 'RUNNING'")
                .param("kind", kind)
                .param("subject", subject)
                .update();
    }

    static Job read(ResultSet row) throws SQLException {
        return new Job(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("area"),
                row.getString("asked_by"),
                row.getString("asked_as"),
                JobState.valueOf(row.getString("state")),
                row.getBoolean("stop_asked"),
                row.getInt("taken"),
                row.getInt("ahead"),
                row.getString("step"),
                row.getLong("done"));
    }
}
