package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaSystemException;

/** A database that goes away while a page is drawn shows in what its statements throw. */
class LostConnectionTests {

    @Test
    void isKnownByWhatTheServerSaysAsItGoes() {
        var going = new SQLException("terminating connection due to unexpected postmaster exit", "57P01");

        assertThat(DatabaseAway.caused(new DataAccessResourceFailureException("select", going)))
                .isTrue();
        assertThat(DatabaseAway.caused(new IllegalStateException(new SQLException("refused", "08001"))))
                .isTrue();
    }

    /** What was thrown first is not told any more once rolling back has failed too. */
    @Test
    void isKnownByAConnectionThatThePoolHasClosed() {
        var rollback = new RuntimeException("cannot roll back", new SQLException("Connection is closed"));

        assertThat(DatabaseAway.caused(new JpaSystemException(rollback))).isTrue();
    }

    @Test
    void isNotTakenForAFaultOfOurs() {
        assertThat(DatabaseAway.caused(new IllegalStateException(new SQLException("unique", "23505"))))
                .isFalse();
        assertThat(DatabaseAway.caused(new IllegalStateException(new SQLException("nothing told"))))
                .isFalse();
        assertThat(DatabaseAway.caused(new IllegalStateException("ours"))).isFalse();
    }
}
