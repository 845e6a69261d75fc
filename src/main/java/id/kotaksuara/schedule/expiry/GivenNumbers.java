package id.kotaksuara.schedule.expiry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the highest number of what was taken away, so that no line of the journal is about two things. */
@Component
class GivenNumbers {

    private final JdbcClient jdbc;

    GivenNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param table {@code schedule} or {@code grading} */
    void keep(String table, long id) {
        jdbc.sql("insert into given_number select '" + table + "', election_code, regency_code, number from " + table
                        + " where id = :id on conflict (what, election_code, regency_code)"
                        + " do update set number = greatest(given_number.number, excluded.number)")
                .param("id", id)
                .update();
    }
}
