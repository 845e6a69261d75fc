package id.kotaksuara.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.Role;
import id.kotaksuara.region.Area;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;

/** A password is looked at with the same work for every answer, and hashed anew where less was done. */
class PasswordWorkTests extends SignInTriesGround {

    @Test
    void hashesAnewWhatWasHashedWithLessWork() {
        encoder.old = "right";
        assertThat(in("right")).isTrue();

        assertThat(accounts.withUsername("rahmah").passwordHash()).isEqualTo("right");
        assertThat(encoder.made).as("hashes made").hasValue(1);
        assertThat(in("wrong")).isFalse();
        assertThat(encoder.made).hasValue(1);
    }

    /** The house is full, or the disk: the password was right all the same. */
    @Test
    void refusesNobodyWhosePasswordCannotBeHashedAnew() {
        assertThat(in("right")).isTrue();
        encoder.old = "right";
        encoder.failing = new AuthenticationServiceException("too many sign-ins at once");
        assertThat(in("right")).isTrue();
        encoder.failing = new DataAccessResourceFailureException("could not extend file");
        assertThat(in("right")).isTrue();

        assertThat(encoder.made).hasValue(0);
        encoder.failing = null;
        assertThat(in("right")).isTrue();
        assertThat(encoder.made).hasValue(1);
    }

    @Test
    void doesTheSameWorkForEveryAnswer() {
        accounts.save(new Account("baru", "Baru", Role.OBSERVER, Area.NATION, Account.NO_PASSWORD));
        Stream.of("rahmah", "nobody", "baru", "").forEach(username -> {
            encoder.looks.set(0);
            check.accountOf(HAND, username, "wrong");
            assertThat(encoder.looks).as(username).hasValue(1);
        });
        tryWrong(5);
        encoder.looks.set(0);
        check.accountOf(HAND, "rahmah", "right");
        assertThat(encoder.looks).as("locked").hasValue(1);
    }
}
