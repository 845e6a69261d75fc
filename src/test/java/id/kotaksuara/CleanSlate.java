package id.kotaksuara;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties a database of its own, for tests whose transactions are committed as those of the pages are. */
public final class CleanSlate {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public CleanSlate(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is kept for good by triggers goes as well: the tables begin as the migrations left them, without rows. */
    public void wipe() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set local session_replication_role = replica").update();
            String tables = String.join(", ", new WriteTrap(jdbc).tables());
            jdbc.sql("truncate " + tables + " restart identity cascade").update();
        });
    }
}
