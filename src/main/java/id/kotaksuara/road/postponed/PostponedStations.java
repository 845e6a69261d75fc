package id.kotaksuara.road.postponed;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.postponed.PostponedStation.Cause;
import id.kotaksuara.road.postponed.PostponedStation.SealedAt;
import id.kotaksuara.road.stop.StopCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps at which stations voting is postponed; each decision is written into the journal, and so is taking one back. */
@Component
@Transactional
public class PostponedStations {

    private static final String LISTED = " and exists (select from polling_station s where s.election_code ="
            + " p.election_code and s.village_code = p.village_code and s.number = p.station_number)";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    PostponedStations(JdbcClient jdbc, Journal journal, OfficeClock clock, ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of a district. */
    @Transactional(readOnly = true)
    public List<PostponedStation> of(LegKey leg) {
        return within(leg.election(), leg.district());
    }

    /** Those of an office. */
    @Transactional(readOnly = true)
    public List<PostponedStation> of(OfficeKey office) {
        return within(office.election(), office.regency());
    }

    /** Those of a region by village; those that no voter list has any more are none. */
    @Transactional(readOnly = true)
    public Map<String, List<PostponedStation>> byVillage(String electionCode, String regionCode) {
        return read(LISTED, electionCode, regionCode + "%").stream().collect(groupingBy(PostponedStation::village));
    }

    /**
     * How many there are in a region ("" for the nation), by the code of the region of a level that they are in; those that
     * no voter list has any more are none.
     */
    @Transactional(readOnly = true)
    public Map<String, Integer> count(String electionCode, String regionCode, RegionLevel level) {
        var stations = new TreeMap<String, Integer>();
        byVillage(electionCode, regionCode)
                .forEach((village, some) -> stations.merge(RegionCode.at(level, village), some.size(), Integer::sum));
        return stations;
    }

    private List<PostponedStation> within(String electionCode, String regionCode) {
        return read("", electionCode, regionCode + ".%");
    }

    private List<PostponedStation> read(String which, String electionCode, String within) {
        return jdbc.sql("select p.*, v.name from postponed_station p join village v on v.code = p.village_code"
                        + " where p.election_code = :election and p.village_code like :within and p.lifted_at is null"
                        + which + " order by p.village_code, p.station_number")
                .param("election", electionCode)
                .param("within", within)
                .query((row, line) -> read(row))
                .list();
    }

    private static PostponedStation read(ResultSet row) throws SQLException {
        return new PostponedStation(
                row.getInt("number"),
                row.getString("village_code"),
                row.getString("name"),
                row.getInt("station_number"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("new_day", LocalDate.class),
                SealedAt.valueOf(row.getString("sealed_at")),
                row.getString("keeper"),
                row.getString("again"));
    }

    /**
     * Postpones voting at some stations of a village.
     *
     * @throws RuleBroken where there is no such station, or voting there is postponed already; then at none of them
     */
    void postpone(LegKey leg, PostponedForm.Said said, String by) {
        for (int station : said.stations()) {
            if (insert(leg, said, station, by) == 0) {
                throw new RuleBroken("postponed.twice", "%03d".formatted(station));
            }
        }
        record(leg, "journal.postponed", null, said.words());
        events.publishEvent(new StationsPostponed(leg.election(), leg.district(), Set.of()));
    }

    private int insert(LegKey leg, PostponedForm.Said said, int station, String by) {
        return jdbc.sql("insert into postponed_station (election_code, village_code, station_number, cause, new_day,"
                        + " sealed_at, keeper, again, decided_at, decided_by) select election_code, village_code, number,"
                        + " :cause, cast(:day as date), :sealed, :keeper, :again, :at, :by from polling_station"
                        + " where election_code = :election and village_code = :village and number = :station"
                        + " and village_code like :within on conflict do nothing")
                .param("cause", said.cause().name())
                .param("day", said.newDay() == null ? null : said.newDay().toString())
                .param("sealed", said.sealedAt().name())
                .param("keeper", said.keeper())
                .param("again", said.again())
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("election", leg.election())
                .param("village", said.village())
                .param("within", leg.district() + ".%")
                .param("station", station)
                .update();
    }

    /** Voting is not postponed there, or is over. */
    void lift(LegKey leg, int number, String by) {
        var station = numbered(leg, number);
        int lifted = jdbc.sql(
                        "update postponed_station set lifted_at = :at, lifted_by = :by where number = :number and lifted_at is null")
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("number", number)
                .update();
        if (lifted == 0) {
            throw new ChangedMeanwhile("postponed.changedMeanwhile", number);
        }
        record(leg, "journal.postponed.lifted", words(station), null);
        var lifting = Set.of(new StopCode(station.village(), station.station()));
        events.publishEvent(new StationsPostponed(leg.election(), leg.district(), lifting));
    }

    private PostponedStation numbered(LegKey leg, int number) {
        return of(leg).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("postponed", String.valueOf(number)));
    }

    private static String words(PostponedStation it) {
        return it.name() + ", TPS %03d".formatted(it.station());
    }

    private void record(LegKey leg, String action, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(leg.subject(), leg.district(), action, before, after));
    }
}
