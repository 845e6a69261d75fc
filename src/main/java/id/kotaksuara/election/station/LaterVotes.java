package id.kotaksuara.election.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Says when stations vote that do not vote with all others (pemungutan suara susulan). */
@Repository
public class LaterVotes {

    private final JdbcClient jdbc;

    LaterVotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first day on which one of these stations votes, where all of them vote later; nothing where one votes with all others
     * or its day is not known yet.
     *
     * @param stations of one election
     * @param over when the day on which all others vote is over: whatever is postponed no more before that votes then
     */
    public Optional<LocalDate> firstDay(Collection<StationKey> stations, Instant over) {
        var days = new HashMap<StationKey, LocalDate>();
        stations.stream().findFirst().ifPresent(one -> days.putAll(days(one.electionCode(), stations, over)));
        return days.keySet().containsAll(stations)
                ? days.values().stream().min(LocalDate::compareTo)
                : Optional.empty();
    }

    private Map<StationKey, LocalDate> days(String election, Collection<StationKey> stations, Instant over) {
        var days = new HashMap<StationKey, LocalDate>();
        jdbc.sql("select village_code, station_number, day from later_vote where election_code = :election"
                        + " and village_code in (:villages) and day is not null"
                        + " and (lifted_at is null or lifted_at >= :over)")
                .param("election", election)
                .param(
                        "villages",
                        stations.stream()
                                .map(StationKey::villageCode)
                                .distinct()
                                .toList())
                .param("over", over.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var station = new StationKey(election, row.getString(1), row.getInt(2));
                    days.put(station, row.getObject(3, LocalDate.class));
                });
        days.keySet().retainAll(stations);
        return days;
    }
}
