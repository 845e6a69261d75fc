package id.kotaksuara.voters.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Held while somebody works on the list of a region: alone for the region, shared for the regions around it, so that two
 * regencies go side by side and a nation goes alone. It lives on a connection and ends with whoever held it, even if killed.
 */
final class ImportLock implements AutoCloseable {

    private static final List<Integer> LENGTHS = List.of(0, 2, 5, 8, 13);

    private final Connection connection;

    private ImportLock(Connection connection) {
        this.connection = connection;
    }

    /** The lock on a region's list of an election, unless somebody else works on it or on a region around or in it. */
    static Optional<ImportLock> tryFor(DataSource dataSource, String election, String region) {
        try {
            var lock = new ImportLock(dataSource.getConnection());
            if (lock.take(election, region)) {
                return Optional.of(lock);
            }
            lock.close();
            return Optional.empty();
        } catch (SQLException noDatabase) {
            throw new IllegalStateException(noDatabase);
        }
    }

    private boolean take(String election, String region) throws SQLException {
        for (String around : regionsAround(region)) {
            if (!tryLock("pg_try_advisory_lock_shared", election + "/" + around)) {
                return false;
            }
        }
        return tryLock("pg_try_advisory_lock", election + "/" + region);
    }

    private static List<String> regionsAround(String region) {
        var around = new ArrayList<String>();
        LENGTHS.stream()
                .filter(length -> length < region.length())
                .forEach(length -> around.add(region.substring(0, length)));
        return around;
    }

    private boolean tryLock(String function, String name) throws SQLException {
        try (var statement =
                connection.prepareStatement("select " + function + "(hashtextextended('voters:' || ?, 0))")) {
            statement.setString(1, name);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    /** Does what comes before the work for which the lock is held; if that fails, there is no work. */
    <T> T whileNotFailing(Supplier<T> preparation) {
        try {
            return preparation.get();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    @Override
    public void close() {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException connectionIsGone) {
            // and its locks with it
        }
    }
}
