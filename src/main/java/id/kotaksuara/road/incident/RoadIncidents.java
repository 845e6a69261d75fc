package id.kotaksuara.road.incident;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.road.incident.RoadIncident.Cause;
import id.kotaksuara.road.leg.LegKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what went wrong on last legs; each report, and how it was dealt with, is written into the journal. */
@Component
@Transactional
class RoadIncidents {

    static final String SELECT = "select i.*, coalesce(v.name, d.name) as name from road_incident i"
            + " join district d on d.code = i.district_code left join village v on v.code = i.village_code"
            + " where i.election_code = :election and i.district_code like :within";
    private static final int MOST_BY_LINK = 20;

    private final JdbcClient jdbc;
    private final Journal journal;
    private final OfficeClock clock;

    RoadIncidents(JdbcClient jdbc, Journal journal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those of a district, open ones first, then the latest. */
    @Transactional(readOnly = true)
    public List<RoadIncident> of(LegKey leg) {
        return within(leg.election(), leg.district());
    }

    /** Those of an office, in the same order. */
    @Transactional(readOnly = true)
    public List<RoadIncident> of(OfficeKey office) {
        return within(office.election(), office.regency() + ".%");
    }

    @Transactional(readOnly = true)
    RoadIncident numbered(LegKey leg, int number) {
        return jdbc.sql(SELECT + " and i.number = :number")
                .param("election", leg.election())
                .param("within", leg.district())
                .param("number", number)
                .query((row, line) -> read(row))
                .optional()
                .orElseThrow(() -> new NotFound("incident", String.valueOf(number)));
    }

    /** One that was told by a link of a movement. */
    @Transactional(readOnly = true)
    RoadIncident toldByLink(LegKey leg, int movement, int number) {
        return Optional.of(numbered(leg, number))
                .filter(it -> it.byLink() && Objects.equals(it.movement(), movement))
                .orElseThrow(() -> new NotFound("incident", String.valueOf(number)));
    }

    private List<RoadIncident> within(String election, String within) {
        return jdbc.sql(SELECT + " order by i.settled_at is not null, i.happened_at desc, i.number desc")
                .param("election", election)
                .param("within", within)
                .query((row, line) -> read(row))
                .list();
    }

    static RoadIncident read(ResultSet row) throws SQLException {
        return new RoadIncident(
                row.getInt("number"),
                new LegKey(row.getString("election_code"), row.getString("district_code")),
                row.getString("name"),
                row.getObject("movement", Integer.class),
                row.getString("shipment"),
                Cause.valueOf(row.getString("cause")),
                row.getString("place"),
                row.getInt("boxes"),
                row.getString("words"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("reported_by"),
                row.getBoolean("by_link"),
                row.getString("settled_how"));
    }

    /** Takes down what somebody tells. */
    void report(LegKey leg, RoadIncidentForm.Said said, String by) {
        insert(leg, said, by, false);
        record(leg, "journal.incident", said.place() + "; " + said.words());
    }

    /**
     * The same as somebody tells who holds a link, of whom nobody knows more than a name; what is told once more in the same
     * words is known already.
     *
     * @return its number
     * @throws RuleBroken where more was told of the movement than anybody reads
     */
    int reportByLink(LegKey leg, RoadIncidentForm.Said said, String who) {
        var told = toldByLink(requireNonNull(said.movement()));
        var anew = new Told(said.cause(), said.place(), said.boxes(), said.words(), who);
        var known = told.stream().filter(each -> each.getValue().equals(anew)).findFirst();
        if (known.isPresent()) {
            return known.get().getKey();
        }
        if (told.size() >= MOST_BY_LINK) {
            throw new RuleBroken("incident.many", MOST_BY_LINK);
        }
        int number = insert(leg, said, who, true);
        record(leg, "journal.incident", said.place() + "; " + said.words() + "; " + who);
        return number;
    }

    private record Told(Cause cause, String place, int boxes, String words, String reportedBy) {}

    /** What was told, each by its number; until the transaction ends nobody else tells anything of the movement by its links. */
    private List<Map.Entry<Integer, Told>> toldByLink(int movement) {
        jdbc.sql("select number from tour_movement where number = :number for update")
                .param("number", movement)
                .query(Integer.class)
                .single();
        return jdbc.sql("select number, cause, place, boxes, words, reported_by from road_incident"
                        + " where movement = :number and by_link order by number")
                .param("number", movement)
                .query((row, line) -> Map.entry(
                        row.getInt("number"),
                        new Told(
                                Cause.valueOf(row.getString("cause")),
                                row.getString("place"),
                                row.getInt("boxes"),
                                row.getString("words"),
                                row.getString("reported_by"))))
                .list();
    }

    private int insert(LegKey leg, RoadIncidentForm.Said said, String by, boolean link) {
        var happened = said.happened().atZone(clock.zoneId(leg.district())).toOffsetDateTime();
        return jdbc.sql(
                        "insert into road_incident (election_code, district_code, village_code, movement, shipment, cause, place, boxes,"
                                + " words, happened_at, reported_at, reported_by, by_link) values (:election, :district, nullif(:village, ''),"
                                + " :movement, nullif(:shipment, ''), :cause, :place, :boxes, :words, :happened, :at, :by, :link)"
                                + " returning number")
                .params(Map.of("election", leg.election(), "district", leg.district(), "village", said.village()))
                .param("movement", said.movement(), Types.INTEGER)
                .params(Map.of(
                        "shipment", said.shipment(), "cause", said.cause().name()))
                .param("place", said.place())
                .param("boxes", said.boxes())
                .param("words", said.words())
                .param("happened", happened)
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("link", link)
                .query(Integer.class)
                .single();
    }

    /** Somebody says how it was dealt with. */
    void settle(LegKey leg, int number, String how, String by) {
        var incident = Optional.of(numbered(leg, number))
                .filter(RoadIncident::open)
                .orElseThrow(() -> new NotFound("incident", String.valueOf(number)));
        int settled = jdbc.sql("update road_incident set settled_at = :at, settled_by = :by, settled_how = :how"
                        + " where number = :number and settled_at is null")
                .param("at", clock.now(leg.district()).atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("how", how)
                .param("number", number)
                .update();
        if (settled == 0) {
            throw new ChangedMeanwhile("incident.changedMeanwhile", number);
        }
        record(leg, "journal.incident.settled", incident.place() + "; " + how);
    }

    private void record(LegKey leg, String action, @Nullable String after) {
        journal.record(new Entry(leg.subject(), leg.district(), action, null, after));
    }
}
