package id.kotaksuara.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MultipartException;

/** A database that goes away while a page is drawn shows in what its statements throw. */
class LostConnectionTests {

    @Test
    void isKnownByWhatTheServerSaysAsItGoes() {
        var going = new SQLException("terminating connection due to unexpected postmaster exit", "57P01");

        assertThat(Hindrance.in(new DataAccessResourceFailureException("select", going)))
                .contains(Hindrance.AWAY);
        assertThat(Hindrance.in(new IllegalStateException(new SQLException("refused", "08001"))))
                .contains(Hindrance.AWAY);
    }

    /** What was thrown first is not told any more once rolling back has failed too. */
    @Test
    void isKnownByAConnectionThatThePoolHasClosed() {
        var rollback = new RuntimeException("cannot roll back", new SQLException("Connection is closed"));

        assertThat(Hindrance.in(new JpaSystemException(rollback))).contains(Hindrance.AWAY);
    }

    @Test
    void isNotTakenForAFaultOfOurs() {
        assertThat(Hindrance.in(new IllegalStateException(new SQLException("unique", "23505"))))
                .isEmpty();
        assertThat(Hindrance.in(new IllegalStateException(new SQLException("nothing told"))))
                .isEmpty();
        assertThat(Hindrance.in(new IllegalStateException("ours"))).isEmpty();
    }

    @Test
    void isAnotherThingThanAFullDisk() {
        var full = new SQLException("could not extend file", "53100");
        var folder = new IOException("/tmp/upload_1.tmp: No space left on device");

        assertThat(Hindrance.in(new DataAccessResourceFailureException("insert", full)))
                .contains(Hindrance.FULL);
        assertThat(Hindrance.in(new MultipartException("not read", folder))).contains(Hindrance.FULL);
        assertThat(Hindrance.in(new IllegalStateException("No space left on device")))
                .isEmpty();
    }

    @Test
    void isAnotherThingThanTwoWhoWaitedForEachOther() {
        var crossed = new SQLException("deadlock detected", "40P01");

        assertThat(Hindrance.in(new CannotAcquireLockException("update", crossed)))
                .contains(Hindrance.CROSSED);
        assertThat(Hindrance.leavesInDoubt(crossed)).isFalse();
    }

    /** Who had a connection may have committed before it was lost; who got none has not. */
    @Test
    void leavesInDoubtWhetherWhatWasSentIsKept() {
        var lost = new SQLException("An I/O error occurred while sending to the backend.", "08006");
        var none = new SQLTransientConnectionException("Connection is not available", "08001");

        assertThat(Hindrance.leavesInDoubt(new JpaSystemException(new IllegalStateException(lost))))
                .isTrue();
        assertThat(Hindrance.leavesInDoubt(new CannotCreateTransactionException("none", none)))
                .isFalse();
        assertThat(Hindrance.leavesInDoubt(new SQLException("could not extend file", "53100")))
                .isFalse();
    }
}
