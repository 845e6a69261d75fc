package id.kotaksuara.road.earlier;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.TakenOver;
import id.kotaksuara.road.leg.LegKey;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Copies what is known of last legs into a new election, a statement for each table however many districts there are. */
@Component
class EarlierLegs implements TakenOver {

    /** A table, its columns beside election and district, and which of its rows. */
    private record Copied(String table, String columns, String which) {}

    /** The first day is one of the old calendar: it is worked out anew. */
    private static final List<Copied> TABLES = List.of(
            new Copied("last_leg", "opens, closes, escorts, latitude, longitude", ""),
            new Copied("leg_vehicle", "code, mode, name, boxes, count, kmh, loading_minutes, tours_a_day, contact", ""),
            new Copied(
                    "leg_stop",
                    "code, mode, minutes, unloading_minutes, onward_minutes, difficulty, opens, closes, contact,"
                            + " latitude, longitude",
                    " and station_number = 0"),
            new Copied(
                    "leg_way",
                    "code, one, other, mode, minutes",
                    " and length(other) = 13 and (one is null or length(one) = 13)"));

    private static final String DISTRICTS = TABLES.stream()
                    .map(it ->
                            "select district_code from " + it.table() + " where election_code = :election" + it.which())
                    .collect(Collectors.joining(" union "))
            + " order by 1";

    private final JdbcClient jdbc;
    private final Journal journal;

    EarlierLegs(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public Part of(Election earlier) {
        return new Part("leg.taken", districts(earlier).size());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Election earlier, Election later) {
        TABLES.forEach(table -> copy(table, earlier, later));
        districts(later)
                .forEach(district -> journal.record(new Entry(
                        new LegKey(later.code(), district).subject(),
                        district,
                        "journal.last.leg.taken",
                        null,
                        earlier.name())));
    }

    private void copy(Copied it, Election earlier, Election later) {
        jdbc.sql("insert into " + it.table() + " (election_code, taken_over, district_code, " + it.columns()
                        + ") select :later, true, district_code, " + it.columns() + " from " + it.table()
                        + " where election_code = :earlier" + it.which())
                .param("later", later.code())
                .param("earlier", earlier.code())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveBack(Election later) {
        TABLES.forEach(it -> jdbc.sql("delete from " + it.table() + " where election_code = :election and goes_along")
                .param("election", later.code())
                .update());
    }

    private List<String> districts(Election election) {
        return jdbc.sql(DISTRICTS)
                .param("election", election.code())
                .query(String.class)
                .list();
    }
}
