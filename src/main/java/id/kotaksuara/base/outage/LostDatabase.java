package id.kotaksuara.base.outage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.TransactionException;

/** Tells whether work failed because the database went away and not because of the work. */
public final class LostDatabase {

    private static final String CONNECTION_EXCEPTION = "08";
    private static final String OPERATOR_INTERVENTION = "57P"; // shut down, crashed or not up yet

    private LostDatabase() {}

    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isLoss(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLoss(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException || cause instanceof TransactionException) {
            return true; // no connection to be had, or none left to roll back on
        }
        var state = cause instanceof SQLException problem ? String.valueOf(problem.getSQLState()) : "";
        return state.startsWith(CONNECTION_EXCEPTION) || state.startsWith(OPERATOR_INTERVENTION);
    }
}
