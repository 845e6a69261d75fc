package id.kotaksuara.access.account;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.Area;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds accounts for the administrators' list: only those within the administrator's own area. */
@Component
class AccountList {

    static final int PAGE = 50;

    private static final String ROWS = "with shown as (select a.username, a.name, a.role, a.area as area_code,"
            + " case when a.area = '' then 'Indonesia' else (select r.name from region r where r.code = a.area) end"
            + " as area_name, case when not a.enabled then 'DISABLED' when " + Account.LOCK_HOLDS
            + " or exists (select from second_factor f where f.account_id = a.id and f.locked_until > :now"
            + " and f.locked_until <= cast(:now as timestamptz) + make_interval(secs => 2 * :seconds)) then 'LOCKED'"
            + " when a.password_hash = :none then 'WITHOUT_PASSWORD' else 'ACTIVE' end as state,"
            + " a.last_sign_in_at, a.second_factor from account a"
            + " where :mine = '' or a.area = :mine or a.area like :mine || '.%') ";

    private static final String FILTERED = " from shown where (:role = '' or role = :role)"
            + " and (:state = '' or state = :state)"
            + " and (:area = '' or area_code = :area or area_code like :area || '.%')"
            + " and (strpos(username, lower(:q)) > 0 or strpos(lower(name), lower(:q)) > 0)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AccountRow> rows(Area mine, AccountFilter filter) {
        return query(
                        "select *" + FILTERED + " order by " + order(filter.sort()) + " limit " + PAGE
                                + " offset :skipped",
                        mine)
                .param("skipped", (filter.number() - 1L) * PAGE)
                .params(parameters(filter))
                .query(AccountRow.class)
                .list();
    }

    int count(Area mine, AccountFilter filter) {
        return query("select count(*)" + FILTERED, mine)
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    AccountRow row(Area mine, String username) {
        return query("select * from shown where username = :username", mine)
                .param("username", username)
                .query(AccountRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("account", username));
    }

    private StatementSpec query(String select, Area mine) {
        return jdbc.sql(ROWS + select)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seconds", Account.LOCKED.toSeconds())
                .param("doublings", Account.MOST_DOUBLINGS)
                .param("none", Account.NO_PASSWORD)
                .param("mine", mine.code());
    }

    private static Map<String, Object> parameters(AccountFilter filter) {
        return Map.of("q", filter.q(), "role", filter.role(), "area", filter.area(), "state", filter.state());
    }

    private static String order(String sort) {
        return switch (sort) {
            case "username" -> "username";
            case "role" -> "role, area_code, username";
            case "area" -> "area_code, role, username";
            case "state" -> "state, username";
            case "last" -> "last_sign_in_at desc nulls last, username";
            default -> "lower(name), username";
        };
    }
}
