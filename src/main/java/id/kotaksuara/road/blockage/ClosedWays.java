package id.kotaksuara.road.blockage;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.logistics.fleet.TransportMode;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.blockage.ClosedWay.Cause;
import id.kotaksuara.road.leg.LegKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which ways are closed; each that is said or taken back is written into the journal. */
@Component
@Transactional
public class ClosedWays {

    private static final int OPENS = 6;
    private static final int CLOSES = 18;
    private static final String ALL = "select w.*, coalesce(v.name, d.name) as name from closed_way w"
            + " join district d on d.code = w.district_code left join village v on v.code = w.village_code"
            + " where w.lifted_at is null and w.election_code = :election and w.district_code like :within"
            + " order by w.number";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Villages villages;
    private final OfficeClock clock;

    ClosedWays(JdbcClient jdbc, Journal journal, Villages villages, OfficeClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.villages = villages;
        this.clock = clock;
    }

    /** Those of a district that nobody has said to be open again. */
    @Transactional(readOnly = true)
    public List<ClosedWay> of(LegKey leg) {
        return within(leg.election(), leg.district(), clock.now(leg.district()));
    }

    /** Those of an office. */
    @Transactional(readOnly = true)
    public List<ClosedWay> of(OfficeKey office) {
        return within(office.election(), office.regency() + ".%", clock.now(office.regency()));
    }

    private List<ClosedWay> within(String election, String within, Instant now) {
        return jdbc.sql(ALL)
                .param("election", election)
                .param("within", within)
                .query((row, line) -> read(row, now))
                .list();
    }

    private static ClosedWay read(ResultSet row, Instant now) throws SQLException {
        String mode = row.getString("mode");
        var until = moment(row);
        return new ClosedWay(
                row.getInt("number"),
                new LegKey(row.getString("election_code"), row.getString("district_code")),
                row.getString("village_code"),
                row.getString("name"),
                mode == null ? null : TransportMode.valueOf(mode),
                Cause.valueOf(row.getString("cause")),
                row.getString("place"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                until,
                until != null && until.isBefore(now),
                row.getString("reported_by"));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var until = row.getObject("until", OffsetDateTime.class);
        return until == null ? null : until.toInstant();
    }

    /**
     * The days on which nothing gets from the office to a district's PPK, of those that are asked for.
     *
     * @param modes by which the way to a district's PPK goes, one after the other
     */
    @Transactional(readOnly = true)
    public Map<String, Set<LocalDate>> closedDays(
            OfficeKey office, List<LocalDate> days, Function<String, Set<TransportMode>> modes) {
        var zone = clock.zoneId(office.regency());
        var closed = new HashMap<String, Set<LocalDate>>();
        of(office).stream()
                .filter(way -> way.stops(() -> modes.apply(way.leg().district())))
                .forEach(way -> days.stream()
                        .filter(day -> isClosed(way, day, zone))
                        .forEach(day -> closed.computeIfAbsent(way.leg().district(), none -> new HashSet<>())
                                .add(day)));
        return closed;
    }

    private static boolean isClosed(ClosedWay way, LocalDate day, ZoneId zone) {
        var opens = day.atTime(OPENS, 0).atZone(zone).toInstant();
        var closes = day.atTime(CLOSES, 0).atZone(zone).toInstant();
        return way.closedBetween(opens, closes);
    }

    void report(LegKey leg, ClosedWayForm.Said said, String by) {
        String name =
                said.village().isEmpty() ? "PPK" : village(leg, said.village()).name();
        insert(leg, said, by);
        record(leg, "journal.blockage", null, name + "; " + said.place());
    }

    private void insert(LegKey leg, ClosedWayForm.Said said, String by) {
        var zone = clock.zoneId(leg.district());
        jdbc.sql("insert into closed_way (election_code, district_code, village_code, mode, cause, place, since, until,"
                        + " reported_at, reported_by) values (:election, :district, nullif(:village, ''), :mode, :cause, :place,"
                        + " :since, :until, :at, :by)")
                .param("election", leg.election())
                .param("district", leg.district())
                .param("village", said.village())
                .param("mode", said.mode() == null ? null : said.mode().name(), Types.VARCHAR)
                .param("cause", said.cause().name())
                .param("place", said.place())
                .param("since", said.since().atZone(zone).toOffsetDateTime())
                .param(
                        "until",
                        said.until() == null ? null : said.until().atZone(zone).toOffsetDateTime(),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private Village village(LegKey leg, String code) {
        return villages.ofDistrict(leg.district()).stream()
                .filter(village -> village.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("village", code));
    }

    /** A way is open again. */
    void lift(LegKey leg, int number, String by) {
        var way = of(leg).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("blockage", String.valueOf(number)));
        int lifted = jdbc.sql(
                        "update closed_way set lifted_at = :at, lifted_by = :by where number = :number and lifted_at is null")
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("number", number)
                .update();
        if (lifted == 0) {
            throw new ChangedMeanwhile("blockage.changedMeanwhile", number);
        }
        record(leg, "journal.blockage.lifted", way.name() + "; " + way.place(), null);
    }

    private void record(LegKey leg, String action, @Nullable String before, @Nullable String after) {
        journal.record(new Entry(leg.subject(), leg.district(), action, before, after));
    }
}
