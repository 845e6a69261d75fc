package id.kotaksuara.schedule.expiry;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.quota.Kept;
import id.kotaksuara.access.quota.KeptState;
import id.kotaksuara.access.quota.KeptThing;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.schedule.draft.ScheduleWriter;
import id.kotaksuara.schedule.version.ScheduleKey;
import id.kotaksuara.schedule.version.ScheduleStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts and versions that were thrown away. What an approved or published version was made from, over however many steps,
 * belongs to that one; what another is made from stays as long as that; so does the newest draft of an office.
 */
@Component
class KeptVersions implements Kept {

    private static final String UNPUBLISHED = """
            with recursive basis as (
                select election_code, regency_code, based_on as number from schedule
                    where status in ('APPROVED', 'PUBLISHED', 'SUPERSEDED') and based_on is not null
                union
                select s.election_code, s.regency_code, s.based_on from schedule s
                    join basis b using (election_code, regency_code, number) where s.based_on is not null)
            select s.id, s.election_code, s.regency_code, s.number, s.status, first.actor, last.at,
                exists (select from schedule n where n.election_code = s.election_code
                    and n.regency_code = s.regency_code and n.based_on = s.number)
                or s.status = 'DRAFT' and not exists (select from schedule n where n.election_code = s.election_code
                    and n.regency_code = s.regency_code and n.number > s.number) as stays
            from schedule s
            left join lateral (select actor from journal_entry where subject = 'schedule:' || s.election_code || '/'
                || s.regency_code || '/' || s.number order by id limit 1) first on true
            left join lateral (select at from journal_entry where subject = 'schedule:' || s.election_code || '/'
                || s.regency_code || '/' || s.number order by id desc limit 1) last on true
            where s.status in ('DRAFT', 'DISCARDED') and (s.election_code, s.regency_code, s.number) not in (
                select election_code, regency_code, number from basis)
            """;
    private static final String IN_ORDER = " order by s.id desc";

    private final JdbcClient jdbc;
    private final GivenNumbers numbers;

    KeptVersions(JdbcClient jdbc, GivenNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public String kind() {
        return ScheduleWriter.KEPT;
    }

    @Override
    public List<KeptThing> all() {
        return jdbc.sql(UNPUBLISHED + IN_ORDER)
                .query((row, number) -> thing(row))
                .list();
    }

    @Override
    public List<KeptThing> of(String region) {
        return jdbc.sql(UNPUBLISHED + " and s.regency_code = :region" + IN_ORDER)
                .param("region", region)
                .query((row, number) -> thing(row))
                .list();
    }

    /** Whoever plans, plans for one office. */
    @Override
    public List<KeptThing> by(String username, String region) {
        return of(region).stream().filter(thing -> thing.by().equals(username)).toList();
    }

    private static KeptThing thing(ResultSet row) throws SQLException {
        var key = new ScheduleKey(
                new OfficeKey(row.getString("election_code"), row.getString("regency_code")), row.getInt("number"));
        var at = row.getObject("at", OffsetDateTime.class);
        return new KeptThing(
                row.getLong("id"),
                key.regency(),
                String.valueOf(key.number()),
                key.path(),
                orNobody(row.getString("actor")),
                0,
                ScheduleStatus.valueOf(row.getString("status")) == ScheduleStatus.DISCARDED
                        ? KeptState.THROWN_AWAY
                        : KeptState.OPEN,
                at == null || row.getBoolean("stays") ? null : at.toInstant());
    }

    private static String orNobody(@Nullable String actor) {
        return actor == null ? "" : actor;
    }

    @Override
    public void hold(KeptThing thing) {
        jdbc.sql("select from schedule where id = :id for update")
                .param("id", thing.id())
                .query(row -> {});
    }

    @Override
    public Entry remove(KeptThing thing, String action) {
        numbers.keep("schedule", thing.id());
        String subject = jdbc.sql("delete from schedule where id = :id"
                        + " returning 'schedule:' || election_code || '/' || regency_code || '/' || number")
                .param("id", thing.id())
                .query(String.class)
                .single();
        return new Entry(subject, thing.region(), action, thing.name(), null);
    }
}
