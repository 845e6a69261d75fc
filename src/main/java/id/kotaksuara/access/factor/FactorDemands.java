package id.kotaksuara.access.factor;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.Regions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Areas whose administrators and planners have to have a second factor, themselves included. */
@Component
class FactorDemands {

    private static final Set<Role> ASKED = Set.of(Role.ADMINISTRATOR, Role.PLANNER);

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    FactorDemands(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether the own area or one around it asks this person for a second factor. */
    @Transactional(readOnly = true)
    public boolean of(Role role, Area area) {
        return ASKED.contains(role)
                && jdbc.sql("select exists (select from second_factor_demand where area in (:around))")
                        .param("around", Regions.around(area.code()))
                        .query(Boolean.class)
                        .single();
    }

    @Transactional(readOnly = true)
    public boolean isMadeBy(Area area) {
        return jdbc.sql("select exists (select from second_factor_demand where area = ?)")
                .param(area.code())
                .query(Boolean.class)
                .single();
    }

    /** Asks from the next sign-in on, or no longer. */
    @Transactional
    public void make(SignedIn administrator, boolean asked) {
        String area = administrator.area().code();
        int changed = asked
                ? jdbc.sql("insert into second_factor_demand values (?, ?) on conflict do nothing")
                        .param(area)
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                : jdbc.sql("delete from second_factor_demand where area = ?")
                        .param(area)
                        .update();
        if (changed > 0) {
            String action = "journal.account." + (asked ? "factorAsked" : "factorNotAsked");
            journal.record(new Entry("accounts:" + area, area, action, null, null));
        }
    }
}
