package id.kotaksuara.base.job;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works on which job. Whoever does holds a lease and renews it; one that is over says that its holder is gone. Every
 * change says in its own condition whose job it is, so that two instances never work on one; time is the database's.
 */
@Repository
class JobLeases {

    /** No lease ends later than it lasts: one that seems to was taken before the clock was set back. */
    private static final String HOLDS =
            " %s.lease between clock_timestamp() and clock_timestamp() + make_interval(secs => 2 * :lease) ";

    private static final String AT_WORK = " other.state = 'RUNNING' and" + HOLDS.formatted("other");

    /** Regions with fewest at work come first, then those that have waited longest for a turn, then who came first. */
    private static final String NEXT = """
            select mine.id from job mine
            where (mine.state = 'WAITING' or mine.state = 'RUNNING' and not (%s))
                and mine.kind in (:kinds) and mine.lane in (:lanes)
                and not (mine.lane in (:oneEach) and mine.asked_by <> '' and exists (select from job other
                    where other.id <> mine.id and other.lane = mine.lane and other.asked_by = mine.asked_by and %s))
                and not exists (select from job other
                    where other.id <> mine.id and other.alone_in = mine.alone_in and %s
                        and (starts_with(other.area, mine.area) or starts_with(mine.area, other.area)))
            order by
                (select count(*) from job other
                    where other.id <> mine.id and other.lane = mine.lane and other.area = mine.area and %s),
                (select max(other.begun_at) from job other
                    where other.id <> mine.id and other.lane = mine.lane and other.area = mine.area) nulls first,
                mine.id
            limit 1 for update of mine skip locked
            """.formatted(HOLDS.formatted("mine"), AT_WORK, AT_WORK, AT_WORK);

    private static final String TAKE = "update job set state = 'RUNNING', owner = :owner, taken = taken + 1,"
            + " lease = clock_timestamp() + make_interval(secs => :lease), begun_at = clock_timestamp(), step = '',"
            + " done = 0 where id = (" + NEXT + ") returning *, 0 as ahead";

    /** A page that waits for an answer asks again and again; one that nobody asks for any more is not worked out. */
    private static final String LAPSED = "delete from job where lapses and state = 'WAITING'"
            + " and asked_at < clock_timestamp() - interval '2 minutes'";

    private final JdbcClient jdbc;
    private final double seconds;

    JobLeases(JdbcClient jdbc, @Value("${kotaksuara.job.lease:8s}") Duration lease) {
        this.jdbc = jdbc;
        this.seconds = lease.toMillis() / 1000.0;
    }

    /** What an instance can do now. */
    record Room(Collection<String> kinds, Collection<String> lanes) {

        boolean none() {
            return kinds.isEmpty() || lanes.isEmpty();
        }
    }

    /** The next job for an instance; one instance chooses at a time, so that none misses what another has just taken. */
    @Transactional
    public Optional<Job> take(UUID owner, Room room) {
        if (room.none()) {
            return Optional.empty();
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('job:take', 0))")
                .query((row, number) -> 0)
                .single();
        jdbc.sql(LAPSED).update();
        return jdbc.sql(TAKE)
                .param("kinds", room.kinds())
                .param("lanes", room.lanes())
                .param("oneEach", Lane.ofOneEach())
                .param("owner", owner)
                .param("lease", seconds)
                .query((row, number) -> JobTable.read(row))
                .optional();
    }

    /** Renews the leases of an instance; answers which jobs are still its own, and whether they are to be stopped. */
    Map<Long, Boolean> renew(UUID owner, Collection<Long> ids) {
        var renewed = new HashMap<Long, Boolean>();
        jdbc.sql("update job set lease = clock_timestamp() + make_interval(secs => :lease)"
                        + " where owner = :owner and state = 'RUNNING' and id in (:ids) returning id, stop_asked")
                .param("lease", seconds)
                .param("owner", owner)
                .param("ids", ids)
                .query(row -> {
                    renewed.put(row.getLong(1), row.getBoolean(2));
                });
        return renewed;
    }

    void tell(UUID owner, Run run) {
        jdbc.sql("update job set step = :step, done = :done where id = :id and owner = :owner and state = 'RUNNING'")
                .param("step", run.step())
                .param("done", run.done())
                .param("id", run.job().id())
                .param("owner", owner)
                .update();
    }

    /** Whether the job was still the owner's. */
    boolean end(UUID owner, Job job, JobState state) {
        return jdbc.sql("update job set state = :state, ended_at = clock_timestamp()"
                                + " where id = :id and owner = :owner and taken = :taken and state = 'RUNNING'")
                        .param("state", state.name())
                        .param("id", job.id())
                        .param("owner", owner)
                        .param("taken", job.taken())
                        .update()
                == 1;
    }

    /** An instance that ends in order leaves its jobs to the others at once, as if it had not begun them. */
    void release(UUID owner) {
        jdbc.sql("update job set state = 'WAITING', owner = null, lease = null, taken = taken - 1"
                        + " where owner = :owner and state = 'RUNNING'")
                .param("owner", owner)
                .update();
    }

    /** Nobody asks any more what became of a job that ended days ago; an answer that failed may be tried again sooner. */
    void forgetOld() {
        jdbc.sql("delete from job where ended_at < clock_timestamp() - interval '7 days'"
                        + " or lane = 'ANSWER' and ended_at < clock_timestamp() - interval '15 minutes'")
                .update();
    }
}
