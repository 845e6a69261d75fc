package id.kotaksuara.access.journal;

import id.kotaksuara.base.chain.ChainHead;
import id.kotaksuara.base.chain.HashChain;
import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What papers print of the journal and observers note down, so that nobody can write it anew afterwards. */
@Component("journalHeads")
class JournalHeads {

    private static final int DAYS = 31;

    private final JdbcClient jdbc;
    private final HashChain chain;
    private final OfficeClock clock;

    JournalHeads(JdbcClient jdbc, HashChain chain, OfficeClock clock) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.clock = clock;
    }

    /** For templates; null where nothing has been written yet. All sheets of a file bear the same. */
    public @Nullable JournalHead of(String regionCode) {
        String scope = JournalChain.scope(regionCode);
        return OncePerRequest.of("journal.head." + scope, () -> chain.head(scope))
                .map(head -> new JournalHead(regionCode, head.number(), head.mark()))
                .orElse(null);
    }

    /** The last line of each day of the last month on which there was one, newest first. */
    List<JournalDay> days(String regionCode) {
        String scope = JournalChain.scope(regionCode);
        return jdbc.sql("select day::date as day, number, sum from generate_series("
                        + " (clock_timestamp() at time zone :zone)::date - :days,"
                        + " (clock_timestamp() at time zone :zone)::date, interval '1 day') as days (day)"
                        + " cross join lateral (select number, sum from journal_link where scope = :scope"
                        + " and linked_at >= day::timestamp at time zone :zone"
                        + " and linked_at < (day::timestamp + interval '1 day') at time zone :zone"
                        + " order by linked_at desc, number desc limit 1) as last order by day desc")
                .param("zone", clock.zoneId(regionCode).getId())
                .param("days", DAYS)
                .param("scope", scope)
                .query((row, number) -> new JournalDay(
                        row.getDate("day").toLocalDate(),
                        row.getLong("number"),
                        new ChainHead(scope, "", row.getLong("number"), row.getString("sum")).mark()))
                .list();
    }
}
