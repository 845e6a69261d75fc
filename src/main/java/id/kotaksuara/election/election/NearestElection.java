package id.kotaksuara.election.election;

import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The election that somebody works for who has not named one: the nearest that is not over and has stations there. */
@Component
public class NearestElection {

    private final Elections elections;
    private final JdbcClient jdbc;

    NearestElection(Elections elections, JdbcClient jdbc) {
        this.elections = elections;
        this.jdbc = jdbc;
    }

    public Optional<Election> of(Area area, LocalDate today) {
        return among(elections.findAllByOrderByVotingDayDescCode(), area, today);
    }

    /** Of those that are not over first, then of those with stations in the area, the one nearest to today. */
    public Optional<Election> among(List<Election> all, Area area, LocalDate today) {
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        Set<String> filled = withStations(area);
        return all.stream()
                .min(Comparator.comparing((Election election) -> isOver(election, today))
                        .thenComparing(election -> !filled.contains(election.code()))
                        .thenComparing(election -> distance(election, today)));
    }

    /** Whether no election has a polling station in an area yet. */
    public boolean isEmptyIn(Area area) {
        return withStations(area).isEmpty();
    }

    /** After the voting there is still work: boxes come back. */
    private static boolean isOver(Election election, LocalDate today) {
        return today.isAfter(election.window().last());
    }

    private static long distance(Election election, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, election.votingDay()));
    }

    private Set<String> withStations(Area area) {
        return jdbc.sql("select distinct election_code from regency_tally where regency_code like :within")
                .param("within", RegionLevel.REGENCY.around(area.code()) + "%")
                .query(String.class)
                .set();
    }
}
