package id.kotaksuara.boxes.box;

import id.kotaksuara.region.OfficeKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes boxes out of the requirement, all of an office in one statement, and finds those that it no longer asks for. */
@Repository
class BoxMaker {

    private static final int ROUNDS = 5;

    private static final String MAKE = """
            with lacking as materialized (
                select n.village_code, n.station_number, n.contest_code, n.goods_contest, n.ordinal,
                       uuid_send(gen_random_uuid()) as bytes from needed_box n
                where n.election_code = :election and n.village_code like :within
                  and not exists (select from ballot_box b where b.election_code = :election
                    and b.regency_code = :regency and b.village_code = n.village_code and b.station_number = n.station_number
                    and b.contest_code = n.contest_code and b.ordinal = n.ordinal
                    and b.state not in ('WITHDRAWN', 'REPLACED'))),
                 coded as materialized (select l.*, box_code(l.bytes) as code from lacking l),
                 made as (
                    insert into ballot_box (code, election_code, regency_code, village_code, station_number, contest_code,
                                            goods_contest, ordinal, made_at)
                    select code, :election, :regency, village_code, station_number, contest_code, goods_contest, ordinal, :at
                    from coded where not exists (select from collo c where c.code = coded.code) -- a collo goes by its code, too
                    order by village_code, station_number, contest_code, ordinal
                    on conflict do nothing returning 1)
            select (select count(*) from made) as made, (select count(*) from lacking) as lacking""";

    /** One that lies on a packing table, or whose ballots went elsewhere with minutes, is seen to by people first. */
    private static final String UNNEEDED = """
            select b.code from ballot_box b left join needed_box n on n.election_code = b.election_code
                and n.village_code = b.village_code and n.station_number = b.station_number
                and n.contest_code = b.contest_code and n.ordinal = b.ordinal
            where b.election_code = :election and b.regency_code = :regency and b.state = 'WAITING'
              and n.election_code is null and b.moved_ballots = 0
              and not exists (select from packing_table t where t.box_code = b.code)
            order by b.village_code, b.station_number, b.id""";

    /** How many boxes were made of those that were lacking. */
    private record Round(int made, int lacking) {}

    private final JdbcClient jdbc;

    BoxMaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes every box that is needed and not there; a code that another box has already is drawn again. */
    @Transactional(propagation = Propagation.MANDATORY)
    int make(OfficeKey office, Instant at) {
        int made = 0;
        boolean complete = false;
        for (int round = 0; round < ROUNDS && !complete; round++) {
            Round last = jdbc.sql(MAKE)
                    .param("election", office.election())
                    .param("regency", office.regency())
                    .param("within", office.regency() + ".%")
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .query(Round.class)
                    .single();
            made += last.made();
            complete = last.made() == last.lacking();
        }
        return made;
    }

    /** The codes of boxes that are no longer needed and still empty. */
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
}
