package id.kotaksuara.base.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostDatabaseTests {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "08006, connection failure, true",
        "08003, connection does not exist, true",
        "57P01, server shut down, true",
        "57P02, server crashed, true",
        "57P03, server not up yet, true",
        "57014, statement cancelled, false",
        "23503, foreign key, false",
        "53100, disk full, false"
    })
    void knowsALossFromAFaultOfTheWork(String state, String meaning, boolean lost) {
        assertThat(LostDatabase.causes(new IllegalStateException(new IOException(new SQLException(meaning, state)))))
                .isEqualTo(lost);
    }

    @Test
    void countsThePoolThatHasNoConnectionToGive() {
        assertThat(LostDatabase.causes(new IllegalStateException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
        assertThat(LostDatabase.causes(new IllegalStateException("no table"))).isFalse();
        assertThat(LostDatabase.causes(new SQLException("Connection is closed")))
                .isFalse();
    }
}
