package id.kotaksuara.election.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names the stations to which boxes are sent: all but those whose boxes are kept back as voting there is postponed. */
@Repository
public class SentStations {

    private final JdbcClient jdbc;

    SentStations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The numbers of those of a village, in order. */
    public List<Integer> ofVillage(String election, String village) {
        return within(election, village).getOrDefault(village, List.of());
    }

    /** The others of a region. */
    public List<StationKey> keptBack(String election, String region) {
        return jdbc.sql("select village_code, station_number from kept_back_station where election_code = :election"
                        + " and village_code like :within")
                .param("election", election)
                .param("within", region + "%")
                .query((row, number) -> new StationKey(election, row.getString(1), row.getInt(2)))
                .list();
    }

    /** The numbers of those of a region, in order, by village. */
    public Map<String, List<Integer>> within(String election, String region) {
        var numbers = new TreeMap<String, List<Integer>>();
        jdbc.sql("select village_code, number from polling_station s where election_code = :election"
                        + " and village_code like :within and not exists (select from kept_back_station k"
                        + " where k.election_code = s.election_code and k.village_code = s.village_code"
                        + " and k.station_number = s.number) order by village_code, number")
                .param("election", election)
                .param("within", region + "%")
                .query(row -> {
                    numbers.computeIfAbsent(row.getString(1), village -> new ArrayList<>())
                            .add(row.getInt(2));
                });
        return numbers;
    }
}
