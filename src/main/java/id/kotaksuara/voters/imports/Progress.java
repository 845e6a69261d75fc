package id.kotaksuara.voters.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How far the work on an import is, for whoever looks, from any instance; told outside the transaction of the work. */
@Component
class Progress {

    private static final int ROWS_BETWEEN = 20_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Progress(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    enum Step {
        READING,
        CHECKING,
        APPLYING
    }

    /** A step and how many rows it has done. */
    record Point(Step step, long done) {}

    /** Tells the progress of one import; nothing where the whole of it is one transaction that nobody sees into. */
    interface Teller {
        void at(Step step, long done);

        default void atRow(long row) {
            if (row % ROWS_BETWEEN == 0) {
                at(Step.READING, row);
            }
        }
    }

    Teller of(long importId) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? (step, done) -> {}
                : (step, done) -> apart.executeWithoutResult(status -> tell(importId, step, done));
    }

    private void tell(long importId, Step step, long done) {
        jdbc.sql("insert into voter_import_progress (import_id, step, done) values (:id, :step, :done)"
                        + " on conflict (import_id) do update set step = excluded.step, done = excluded.done")
                .param("id", importId)
                .param("step", step.name())
                .param("done", done)
                .update();
    }

    Point now(long importId) {
        return jdbc.sql("select step, done from voter_import_progress where import_id = :id")
                .param("id", importId)
                .query((row, i) -> new Point(Step.valueOf(row.getString(1)), row.getLong(2)))
                .optional()
                .orElse(new Point(Step.READING, 0));
    }
}
