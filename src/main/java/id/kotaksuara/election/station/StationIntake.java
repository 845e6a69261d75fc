package id.kotaksuara.election.station;

import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes changes to polling stations, all of a list at a time, each only where the station still is what it was. */
@Component
public class StationIntake {

    private static final String REMOVE = """
            delete from polling_station s using {changes} c
            where c.male_after is null and s.election_code = :election and s.village_code = c.village_code
                and s.number = c.number and s.male = c.male_before and s.female = c.female_before
            """;
    private static final String CHANGE = """
            update polling_station s set male = c.male_after, female = c.female_after from {changes} c
            where c.male_after is not null and s.election_code = :election and s.village_code = c.village_code
                and s.number = c.number and s.male = c.male_before and s.female = c.female_before
            """;
    private static final String ADD = """
            insert into polling_station (election_code, village_code, number, male, female)
            select :election, village_code, number, male_after, female_after from {changes} where male_before is null
            on conflict do nothing
            """;

    private final NamedParameterJdbcTemplate jdbc;

    StationIntake(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stations were removed, changed and added. */
    public record Made(int removed, int changed, int added) {}

    /** Makes the changes in the caller's transaction; one that no longer fits is not made and not counted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Made make(StationChanges changes) {
        return new Made(run(REMOVE, changes), run(CHANGE, changes), run(ADD, changes));
    }

    private int run(String sql, StationChanges changes) {
        return jdbc.update(sql.replace("{changes}", changes.table()), Map.of("election", changes.election()));
    }
}
