package id.kotaksuara.base.outage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * While the database is away, lets one caller a second find out whether it is back and refuses all others at once, so that
 * nobody waits for it once per statement. A pool whose connections are all in use is no outage.
 */
final class WatchedDataSource extends DelegatingDataSource {

    private final Outage outage = new Outage();

    WatchedDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (outage.justNow()) {
            throw new SQLTransientConnectionException("the database does not answer", "08001");
        }
        try {
            Connection connection = super.getConnection();
            outage.answered();
            return connection;
        } catch (SQLException refused) {
            if (refused.getCause() instanceof SQLException why) {
                outage.failed(why);
            }
            throw refused;
        }
    }
}
