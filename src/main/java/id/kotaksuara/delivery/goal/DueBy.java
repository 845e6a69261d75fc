package id.kotaksuara.delivery.goal;

import id.kotaksuara.delivery.shipment.Content;
import id.kotaksuara.delivery.shipment.Shipment;
import id.kotaksuara.election.election.Deadlines;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.station.LaterVotes;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.OncePerRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Until when a shipment may arrive: by the day on which its stations vote, which is a later one where voting at all of them was
 * postponed (pemungutan suara susulan).
 */
@Component
public class DueBy {

    /** Shipments of which all stations vote later, with the first day on which one does. */
    private static final String LATER = """
            select s.number, min(l.day)
            from shipment s join shipment_content c on c.shipment_id = s.id
            left join later_vote l on l.election_code = s.election_code and l.village_code = c.village_code
                and l.station_number = c.station_number and (l.lifted_at is null or l.lifted_at >= :over)
            where s.election_code = :election and s.regency_code = :regency and s.status <> 'WITHDRAWN'
                and exists (select from later_vote o where o.election_code = :election)
            group by s.number having count(*) = count(l.day)
            """;

    /** The same of what is lacking of shipments: where one station has voted with all others, another may not. */
    private static final String LACKING_LATER = """
            select s.number, min(l.day)
            from shipment s join shipment_lack c on c.shipment_id = s.id and not c.aside
            left join later_vote l on l.election_code = s.election_code and l.village_code = c.village_code
                and l.station_number = c.station_number and (l.lifted_at is null or l.lifted_at >= :over)
            where s.election_code = :election and s.regency_code = :regency and s.status <> 'WITHDRAWN'
                and exists (select from later_vote o where o.election_code = :election)
            group by s.number having count(*) = count(l.day)
            """;

    private final Elections elections;
    private final LaterVotes later;
    private final JdbcClient jdbc;

    DueBy(Elections elections, LaterVotes later, JdbcClient jdbc) {
        this.elections = elections;
        this.later = later;
        this.jdbc = jdbc;
    }

    /** The day on which the stations vote whose boxes are these, of a shipment or in place of some of it. */
    public LocalDate votingDay(Shipment shipment, List<Content> boxes, ZoneId zone) {
        var election = elections.withCode(shipment.waybill().electionCode());
        return later(boxes, election, zone).orElse(election.votingDay());
    }

    /** The ends of the days that count for a shipment. */
    public Deadlines.Ends ends(Shipment shipment, ZoneId zone) {
        return ends(shipment, shipment.contents(), zone);
    }

    /** The same for these boxes, of a shipment or in place of some of it. */
    public Deadlines.Ends ends(Shipment shipment, List<Content> boxes, ZoneId zone) {
        var election = elections.withCode(shipment.waybill().electionCode());
        return later(boxes, election, zone)
                .map(day -> election.deadlines().before(day, zone))
                .orElseGet(() -> election.ends(zone));
    }

    /**
     * The same for all of an office.
     *
     * @param matters whether by the usual ends something is late or lacks: where nothing is, nobody asks for later votes
     */
    public Due of(OfficeKey office, ZoneId zone, Predicate<Deadlines.Ends> matters) {
        var election = elections.withCode(office.election());
        var usual = election.ends(zone);
        if (!matters.test(usual)) {
            return new Due(usual, Map.of(), Map.of());
        }
        return new Due(usual, later(LATER, office, zone), later(LACKING_LATER, office, zone));
    }

    private Map<String, Deadlines.Ends> later(String which, OfficeKey office, ZoneId zone) {
        var election = elections.withCode(office.election());
        var later = new HashMap<String, Deadlines.Ends>();
        jdbc.sql(which)
                .param("election", office.election())
                .param("regency", office.regency())
                .param("over", election.ends(zone).voting().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var day = row.getObject(2, LocalDate.class);
                    later.put(row.getString(1), election.deadlines().before(day, zone));
                });
        return later;
    }

    private Optional<LocalDate> later(List<Content> boxes, Election election, ZoneId zone) {
        return stations(boxes, election.code())
                .flatMap(all -> OncePerRequest.of(
                        "later vote " + all,
                        () -> later.firstDay(all, election.ends(zone).voting())));
    }

    /** Nothing where it is not known of all boxes whose they are. */
    private static Optional<List<StationKey>> stations(List<Content> boxes, String election) {
        var known = boxes.stream()
                .map(Content::station)
                .filter(Objects::nonNull)
                .map(station -> new StationKey(election, station.villageCode(), station.number()))
                .toList();
        return known.isEmpty() || known.size() < boxes.size() ? Optional.empty() : Optional.of(known);
    }
}
