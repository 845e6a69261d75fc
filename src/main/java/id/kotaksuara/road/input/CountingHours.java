package id.kotaksuara.road.input;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when stations are expected to be done with counting, of a whole district and of single villages. */
@Component
@Transactional
public class CountingHours {

    private static final LocalTime USUAL = LocalTime.of(16, 0);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Journal journal;
    private final LastLegs legs;

    CountingHours(JdbcClient jdbc, Elections elections, Journal journal, LastLegs legs) {
        this.legs = legs;
        this.jdbc = jdbc;
        this.elections = elections;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Evening of(LegKey leg) {
        var said = new TreeMap<String, LocalTime>();
        jdbc.sql("select coalesce(village_code, '') as village, ends from counting_hour"
                        + " where election_code = :election and district_code = :district")
                .param("election", leg.election())
                .param("district", leg.district())
                .query(row -> {
                    said.put(row.getString("village"), row.getObject("ends", LocalTime.class));
                });
        var usual = said.getOrDefault("", USUAL);
        said.remove("");
        return new Evening(elections.withCode(leg.election()).votingDay(), usual, said);
    }

    /**
     * In place of what was said before.
     *
     * @param seen tells the hours that somebody has looked at
     * @throws ChangedMeanwhile where somebody else has said others since
     */
    public void say(LegKey leg, Evening evening, String seen) {
        legs.hold(leg);
        var said = of(leg);
        if (!said.seen().equals(seen)) {
            throw new ChangedMeanwhile("homeward.hours.changed");
        }
        String before = words(said);
        jdbc.sql("delete from counting_hour where election_code = :election and district_code = :district")
                .param("election", leg.election())
                .param("district", leg.district())
                .update();
        add(leg, "", evening.usual());
        evening.own().forEach((village, ends) -> add(leg, village, ends));
        journal.record(new Entry(leg.subject(), leg.district(), "journal.homeward.hours", before, words(evening)));
    }

    private void add(LegKey leg, String village, LocalTime ends) {
        jdbc.sql("insert into counting_hour (election_code, district_code, village_code, ends)"
                        + " values (:election, :district, nullif(:village, ''), :ends)")
                .params(Map.of(
                        "election", leg.election(), "district", leg.district(), "village", village, "ends", ends))
                .update();
    }

    private static String words(Evening evening) {
        return new TreeMap<>(evening.own())
                .entrySet().stream()
                        .map(each -> "; " + each.getKey() + " " + HOUR.format(each.getValue()))
                        .collect(Collectors.joining("", HOUR.format(evening.usual()), ""));
    }
}
