package id.kotaksuara.election.station;

import static id.kotaksuara.region.RegionLevel.DISTRICT;
import static id.kotaksuara.region.RegionLevel.PROVINCE;
import static id.kotaksuara.region.RegionLevel.REGENCY;
import static id.kotaksuara.region.RegionLevel.VILLAGE;

import id.kotaksuara.region.RegionLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts stations and voters in one pass of the database, however large the region. */
@Repository
public class StationCounts {

    private static final int FETCH_ROWS = 2_000;
    private static final String STATIONS = "polling_station";
    private static final String KEPT_BACK =
            " exists (select from kept_back_station k where k.election_code = s.election_code"
                    + " and k.village_code = s.village_code and k.station_number = s.number))";
    private static final String EACH_STATION = "select village_code, number, male, female from polling_station"
            + " where election_code = :election and village_code like :within order by village_code, number";

    private static final String LARGEST =
            "select distinct on (village_code) village_code, number, male, female from %s s"
                    + " where election_code = :election and village_code like :within order by village_code, male + female desc";

    private final JdbcClient jdbc;

    StationCounts(DataSource dataSource) {
        var streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(FETCH_ROWS);
        this.jdbc = JdbcClient.create(streaming);
    }

    /** The counts of one region; none where no station is known. */
    public Counts of(String electionCode, String regionCode, Collection<Integer> permilles) {
        int level = RegionLevel.ofCode(regionCode).number();
        return within(new Counting(electionCode, regionCode, level, permilles)).stream()
                .findFirst()
                .orElseGet(() -> Counts.none(regionCode));
    }

    /** The counts of each region that is asked for, by code; those without stations are left out. */
    public List<Counts> within(Counting asked) {
        return grouped(sql(asked), asked);
    }

    /** The same as {@link #within}, always from the stations themselves. */
    List<Counts> countedWithin(Counting asked) {
        return grouped(fromStations(STATIONS, asked), asked);
    }

    /** The same as {@link #within} of the stations to which boxes are sent: of all but those kept back. */
    public List<Counts> sentWithin(Counting asked) {
        return grouped(fromStations(sent(STATIONS), asked), asked);
    }

    /** The same of the stations whose boxes are kept back as voting there is postponed. */
    public List<Counts> keptBackWithin(Counting asked) {
        return grouped(fromStations("(select s.* from " + STATIONS + " s where" + KEPT_BACK, asked), asked);
    }

    /** The counts of the station with most voters to which boxes are sent, of each village in a region. */
    public List<Counts> largestSentWithin(Counting asked) {
        return statement(LARGEST.formatted(sent(STATIONS)), asked)
                .query((row, number) -> Counts.of(station(asked.election(), row), asked.permilles()))
                .list();
    }

    private static String sent(String stations) {
        return "(select s.* from " + stations + " s where not" + KEPT_BACK;
    }

    /** The counts of each district in a region as a change would leave them. */
    public List<Counts> districtsAfter(String regionCode, StationChanges changes, Collection<Integer> permilles) {
        var asked = new Counting(changes.election(), regionCode, DISTRICT.number(), permilles);
        return grouped(fromStations(changes.after(), asked), asked);
    }

    /** The counts of the stations of each village in a region to which boxes would be sent after a change. */
    public List<Counts> villagesSentAfter(String regionCode, StationChanges changes) {
        var asked = new Counting(changes.election(), regionCode, VILLAGE.number(), List.of());
        return grouped(fromStations(sent(changes.after()), asked), asked);
    }

    /** Tells one after the other: the regions of a level, or the stations, within one region. In a transaction. */
    public void each(Counting asked, Consumer<Counts> consumer) {
        if (asked.ofStations()) {
            statement(EACH_STATION, asked).query((RowCallbackHandler)
                    row -> consumer.accept(Counts.of(station(asked.election(), row), asked.permilles())));
        } else {
            statement(sql(asked), asked).param("length", asked.codeLength()).query((RowCallbackHandler)
                    row -> consumer.accept(read(row, asked.permilles())));
        }
    }

    private List<Counts> grouped(String sql, Counting asked) {
        return statement(sql, asked)
                .param("length", asked.codeLength())
                .query((row, number) -> read(row, asked.permilles()))
                .list();
    }

    private JdbcClient.StatementSpec statement(String sql, Counting asked) {
        return jdbc.sql(sql).param("election", asked.election()).param("within", asked.region() + "%");
    }

    private static String sql(Counting asked) {
        return asked.codeLength() <= REGENCY.codeLength()
                ? fromTallies(asked.permilles())
                : fromStations(STATIONS, asked);
    }

    /** Regencies and what is larger are summed from what each regency comes to, kept beside the stations. */
    private static String fromTallies(Collection<Integer> permilles) {
        return RegionLevel.inSql(
                "select left(regency_code, :length) code, sum(stations) stations, sum(male::bigint + female) voters,"
                        + " sum(villages) villages, sum(districts) districts, count(*) regencies,"
                        + " count(distinct left(regency_code, {province})) provinces"
                        + each(
                                permilles,
                                ", sum((select reserve from regency_reserve r where r.election_code = t.election_code"
                                        + " and r.regency_code = t.regency_code and r.permille = %1$d)) reserve_%1$d")
                        + " from regency_tally t where election_code = :election and regency_code like :within"
                        + " group by 1 order by 1");
    }

    /** Villages are summed first, so that telling districts apart costs little. */
    private static String fromStations(String stations, Counting asked) {
        var permilles = asked.permilles();
        return RegionLevel.inSql("with village as (select village_code, count(*) stations, sum(male + female) voters"
                + each(permilles, ", sum(((male + female)::bigint * %1$d + 999) / 1000) reserve_%1$d")
                + " from " + stations + " s where election_code = :election and village_code like :within"
                + " group by village_code)"
                + " select left(village_code, :length) code, sum(stations) stations, sum(voters) voters,"
                + " count(*) villages, " + number(DISTRICT, asked) + " districts, " + number(REGENCY, asked)
                + " regencies, " + number(PROVINCE, asked) + " provinces"
                + each(permilles, ", sum(reserve_%1$d) reserve_%1$d")
                + " from village group by 1 order by 1");
    }

    /** How many regions of a level a counted region is in or is made of: one, if it is no larger than they are. */
    private static String number(RegionLevel level, Counting asked) {
        return asked.codeLength() >= level.codeLength()
                ? "1"
                : "count(distinct left(village_code, " + level.codeLength() + "))";
    }

    private static String each(Collection<Integer> permilles, String column) {
        return permilles.stream().map(column::formatted).collect(Collectors.joining());
    }

    private static PollingStation station(String electionCode, ResultSet row) throws SQLException {
        var key = new StationKey(electionCode, row.getString(1), row.getInt(2));
        return new PollingStation(key, row.getInt(3), row.getInt(4));
    }

    private static Counts read(ResultSet row, Collection<Integer> permilles) throws SQLException {
        var reserves = new HashMap<Integer, Long>();
        for (int permille : permilles) {
            reserves.put(permille, row.getLong("reserve_" + permille));
        }
        return new Counts(
                row.getString("code"),
                row.getLong("stations"),
                row.getLong("voters"),
                row.getLong("villages"),
                row.getLong("districts"),
                row.getLong("regencies"),
                row.getLong("provinces"),
                reserves);
    }
}
