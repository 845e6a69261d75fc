package id.kotaksuara.access.chairs;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.AccountDesk;
import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionName;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows how far the links of a regency's chairs are, and makes new ones for many at once. */
@Component
@Transactional(readOnly = true)
class ChairLinks {

    private static final int REGENCIES = 2;

    private static final String ROWS = "select a.username, a.name, d.name as district, l.expires_at,"
            + " case when a.password_hash <> :none then 'USED' when l.account_id is null then 'NONE'"
            + " when l.expires_at <= :now then 'EXPIRED' else 'WAITING' end as state"
            + " from account a join district d on d.code = a.area left join setup_link l on l.account_id = a.id"
            + " where a.role = 'PPK_CHAIR' and a.enabled and d.regency_code = :regency order by d.code, a.username";

    private final JdbcClient jdbc;
    private final AccountDesk accounts;
    private final Clock clock;

    ChairLinks(JdbcClient jdbc, AccountDesk accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<RegionName> regencies(Area area) {
        return jdbc.sql("select code, name, level from region where level = :level"
                        + " and (:area = '' or code = :area or code like :area || '.%') order by code")
                .param("level", REGENCIES)
                .param("area", area.code())
                .query(RegionName.class)
                .list();
    }

    List<ChairRow> of(String regency) {
        return jdbc.sql(ROWS)
                .param("none", Account.NO_PASSWORD)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("regency", regency)
                .query(ChairRow.class)
                .list();
    }

    /** Until when a link that is made now leads in. */
    Instant until() {
        return clock.instant().plus(SetupLinks.VALID);
    }

    /** How many districts have no chair who may sign in. */
    int districtsWithout(String regency) {
        return jdbc.sql(
                        "select count(*) from district d where d.regency_code = :regency and not exists (select from account"
                                + " where role = 'PPK_CHAIR' and enabled and area = d.code)")
                .param("regency", regency)
                .query(Integer.class)
                .single();
    }

    /** New links for these chairs; where one of them cannot have one, nobody gets any. */
    @Transactional
    public List<ChairSlip> invite(String regency, List<String> usernames, String address, SignedIn administrator) {
        var chairs = of(regency);
        return usernames.stream()
                .distinct()
                .map(username -> chairs.stream()
                        .filter(chair -> chair.username().equals(username))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("account", username)))
                .map(chair -> new ChairSlip(
                        chair.username(),
                        chair.name(),
                        chair.district(),
                        address + accounts.invite(chair.username(), administrator)))
                .toList();
    }
}
