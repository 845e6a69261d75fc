package id.kotaksuara.logistics.pairing;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.planner.planning.Companions;
import id.kotaksuara.region.Districts;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of districts that may share vehicles; each change is written into the journal. */
@Component
@Transactional
public class DistrictPairs {

    private final JdbcClient jdbc;
    private final Districts districts;
    private final Journal journal;

    DistrictPairs(JdbcClient jdbc, Districts districts, Journal journal) {
        this.jdbc = jdbc;
        this.districts = districts;
        this.journal = journal;
    }

    /** The pairs of a regency, by code. */
    @Transactional(readOnly = true)
    public List<DistrictPair> ofRegency(String regency) {
        return jdbc
                .sql("select one, other from district_pair where left(one, 5) = ?")
                .param(regency)
                .query(DistrictPair.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(DistrictPair::one).thenComparing(DistrictPair::other))
                .toList();
    }

    /** How many districts share a vehicle at the most: 1 where none may. */
    @Transactional(readOnly = true)
    public int together(String regency) {
        return ofRegency(regency).isEmpty() ? 1 : Companions.MOST_TOGETHER;
    }

    /** Doing it again changes nothing. */
    void allow(String regency, DistrictPair pair) {
        int rows = jdbc.sql("insert into district_pair (one, other) values (?, ?) on conflict do nothing")
                .params(pair.one(), pair.other())
                .update();
        if (rows > 0) {
            journal.record(entry(regency, "journal.pair.allowed", null, words(pair)));
        }
    }

    /** Doing it again changes nothing. */
    void forbid(String regency, DistrictPair pair) {
        int rows = jdbc.sql("delete from district_pair where least(one, other) = ? and greatest(one, other) = ?")
                .params(pair.one(), pair.other())
                .update();
        if (rows > 0) {
            journal.record(entry(regency, "journal.pair.forbidden", words(pair), null));
        }
    }

    private static Entry entry(String regency, String action, @Nullable String before, @Nullable String after) {
        return new Entry(DistrictPair.subject(regency), regency, action, before, after);
    }

    String words(DistrictPair pair) {
        return name(pair.one()) + " + " + name(pair.other());
    }

    private String name(String code) {
        return districts.withCode(code).name();
    }
}
