package id.kotaksuara;

import java.util.List;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties a database of its own, for tests whose transactions are committed as those of the pages are. */
public final class CleanSlate {

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public CleanSlate(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * What is kept for good by triggers goes as well: the tables begin as the migrations left them, without rows. A request
     * of the test before may still run, as a browser's does whose page was left; where the two hold what the other waits
     * for, this one lets go and comes again.
     */
    public void wipe() {
        fill(() -> {});
    }

    /** The same, and in the same moment something comes into the empty tables, at which no trigger of theirs looks. */
    void fill(Runnable rows) {
        for (int tries = 1; ; tries++) {
            try {
                empty(rows);
                return;
            } catch (PessimisticLockingFailureException crossed) {
                if (tries == TRIES) {
                    throw crossed;
                }
            }
        }
    }

    private void empty(Runnable rows) {
        transaction.executeWithoutResult(status -> {
            List<String> guarded = guarded();
            guarded.forEach(table -> triggers(table, "disable"));
            jdbc.sql("truncate " + String.join(", ", new WriteTrap(jdbc).tables()) + " restart identity cascade")
                    .update();
            rows.run();
            jdbc.sql("set constraints all immediate").update();
            guarded.forEach(table -> triggers(table, "enable"));
        });
    }

    private List<String> guarded() {
        return jdbc.sql("select distinct c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid"
                        + " where not t.tgisinternal and c.relnamespace = 'public'::regnamespace and c.relkind = 'r'")
                .query(String.class)
                .list();
    }

    private void triggers(String table, String what) {
        jdbc.sql("alter table " + table + " " + what + " trigger user").update();
    }
}
