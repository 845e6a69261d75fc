package id.kotaksuara.goods.ledger;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Statements about the goods of one office: its codes are {@code :election} and {@code :regency} in each. */
@Component
public class OfficeSql {

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    OfficeSql(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public StatementSpec of(String sql, OfficeKey office) {
        return jdbc.sql(sql).param("election", office.election()).param("regency", office.regency());
    }

    /** The same with {@code :actor}, who is asking, and {@code :at}, the time at the office. */
    public StatementSpec signed(String sql, OfficeKey office) {
        return of(sql, office)
                .param("actor", actor())
                .param("at", clock.now(office.regency()).atOffset(ZoneOffset.UTC));
    }

    /** The number after the last one that a statement finds. */
    public int next(StatementSpec last) {
        return last.query(Integer.class).optional().orElse(0) + 1;
    }

    public static String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null ? "system" : authentication.getName();
    }
}
