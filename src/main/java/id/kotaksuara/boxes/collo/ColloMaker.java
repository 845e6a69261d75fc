package id.kotaksuara.boxes.collo;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes colli out of the rules, all of an office in one statement, and finds those that they no longer ask for. */
@Repository
class ColloMaker {

    private static final int ROUNDS = 5;

    private static final String LACKING = """
            from needed_colli(:election, :regency) n
            where not exists (select from collo c where c.election_code = :election and c.holder_code = n.holder_code
                and c.station_number = n.station_number and c.kind = n.kind and c.ordinal = n.ordinal
                and c.state not in ('WITHDRAWN', 'REPLACED'))""";

    private static final String MAKE = """
            with lacking as materialized (select n.*, uuid_send(gen_random_uuid()) as bytes %s),
                 coded as materialized (select l.*, box_code(l.bytes) as code from lacking l)
            insert into collo (code, election_code, regency_code, kind, holder_code, station_number, ordinal, made_at)
            select code, :election, :regency, kind, holder_code, station_number, ordinal, :at
            from coded where not exists (select from ballot_box b where b.code = coded.code)
            order by holder_code, station_number, kind, ordinal
            on conflict do nothing""".formatted(LACKING);

    /** Put side by side by sorting both, as the rows of a page are. */
    private static final String UNNEEDED = """
            select c.code
            from (select k.id, k.code, bool_or(k.id is null) over same as needed
                  from (select c.id, c.code, c.kind, c.holder_code, c.station_number, c.ordinal from collo c
                        where c.election_code = :election and c.regency_code = :regency and c.state = 'WAITING'
                        union all
                        select null, null, n.kind, n.holder_code, n.station_number, n.ordinal
                        from needed_colli(:election, :regency) n) k
                  window same as (partition by k.kind, k.holder_code, k.station_number, k.ordinal)) c
            where c.id is not null and not c.needed
            order by c.id""";

    private final JdbcClient jdbc;

    ColloMaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes every collo that is needed and not there; a code that is taken already is drawn again. */
    @Transactional(propagation = Propagation.MANDATORY)
    int make(OfficeKey office, Instant at) {
        int made = 0;
        for (int round = 0, some = 1; round < ROUNDS && some > 0; round++) {
            some = jdbc.sql(MAKE)
                    .param("election", office.election())
                    .param("regency", office.regency())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            made += some;
        }
        return made;
    }

    /** How many are needed and not there. */
    int lacking(OfficeKey office) {
        return jdbc.sql("select count(*) " + LACKING)
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Integer.class)
                .single();
    }

    /** The codes of those that are no longer needed and still empty. */
    List<String> unneeded(OfficeKey office) {
        return jdbc.sql(UNNEEDED)
                .param("election", office.election())
                .param("regency", office.regency())
                .query(String.class)
                .list();
    }

    /** A code that nothing has; that two take the same one is refused by the table. */
    String freshCode() {
        return jdbc.sql("select fresh_code()").query(String.class).single();
    }

    /** Whether the office has made any. */
    boolean hasMade(OfficeKey office) {
        return OncePerRequest.of("colli of " + office.path(), () -> jdbc.sql(
                        "select exists (select from collo where election_code = :election and regency_code = :regency)")
                .param("election", office.election())
                .param("regency", office.regency())
                .query(Boolean.class)
                .single());
    }
}
