package id.kotaksuara.road.leg;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.access.journal.Entry;
import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.Village;
import id.kotaksuara.region.Villages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Knows the last leg of every district, also of those nobody has described yet; each change is written into the journal. */
@Component
@Transactional
public class LastLegs {

    private static final String TERMS = "first_day, opens, closes, escorts, latitude, longitude, version from last_leg";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Villages villages;
    private final LegRows<LegVehicle> vehicles;
    private final LegRows<LegStop> stops;
    private final LegRows<LegWay> ways;

    LastLegs(JdbcClient jdbc, Journal journal, Villages villages, NamedVillages named, MessageSource messages) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.villages = villages;
        UnaryOperator<String> modes =
                mode -> messages.getMessage("TransportMode." + mode, null, Locale.forLanguageTag("id"));
        this.vehicles =
                new LegRows<>(jdbc, journal, "leg_vehicle", LegCells.VEHICLE, modes, LegVehicle::code, LegCells::of);
        Function<LegStop, String> stop = it -> named.name(it.code());
        this.stops = new LegRows<>(jdbc, journal, "leg_stop", LegCells.STOP, modes, stop, LegCells::of);
        Function<LegWay, String> way =
                it -> (it.one() == null ? WayTable.STORE : named.name(it.one())) + " – " + named.name(it.other());
        this.ways = new LegRows<>(jdbc, journal, "leg_way", LegCells.WAY, modes, way, LegCells::of);
    }

    /** All that is known of a last leg. */
    @Transactional(readOnly = true)
    public LastLeg of(LegKey leg) {
        return new LastLeg(leg, terms(leg), vehicles(leg), stops(leg), ways(leg));
    }

    /** The same of every district of an office, by district: a statement for each table, however many there are. */
    @Transactional(readOnly = true)
    public Map<String, LastLeg> of(OfficeKey office) {
        var terms = LegRows.ofOffice(jdbc, "select district_code, " + TERMS, office, LegTerms.class);
        var vehicles = this.vehicles.of(office, LegVehicle.class);
        var stops = this.stops.of(office, LegStop.class);
        var ways = this.ways.of(office, LegWay.class);
        var all = new TreeMap<String, LastLeg>();
        villages.ofRegency(office.regency()).stream()
                .collect(groupingBy(Village::districtCode))
                .forEach((district, villages) -> all.put(
                        district,
                        new LastLeg(
                                new LegKey(office.election(), district),
                                terms.getOrDefault(district, List.of(LegTerms.USUAL))
                                        .get(0),
                                vehicles.getOrDefault(district, List.of()),
                                stops(villages, stops.getOrDefault(district, List.of())),
                                ways.getOrDefault(district, List.of()))));
        return all;
    }

    /** Until the transaction ends nobody else lets a movement of a last leg leave. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(LegKey leg) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:leg, 0))::text")
                .param("leg", leg.subject())
                .query(String.class)
                .single();
    }

    @Transactional(readOnly = true)
    List<LegVehicle> vehicles(LegKey leg) {
        return vehicles.of(leg, LegVehicle.class);
    }

    /** A row for each village of the district, and for those stations that are stops of their own, by code. */
    @Transactional(readOnly = true)
    List<LegStop> stops(LegKey leg) {
        return stops(villages.ofDistrict(leg.district()), stops.of(leg, LegStop.class));
    }

    private static List<LegStop> stops(List<Village> villages, List<LegStop> described) {
        Map<String, LegStop> known = described.stream().collect(toMap(LegStop::code, Function.identity()));
        return Stream.concat(
                        villages.stream()
                                .map(village -> known.getOrDefault(village.code(), LegStop.unknown(village.code()))),
                        known.values().stream().filter(stop -> stop.stop().ofStation()))
                .sorted(Comparator.comparing(LegStop::code))
                .toList();
    }

    /** The stations of a region that are stops of their own, by village; those that no voter list has any more are none. */
    @Transactional(readOnly = true)
    public Map<String, Set<Integer>> stationsApart(String electionCode, String regionCode) {
        var apart = new HashMap<String, Set<Integer>>();
        jdbc.sql("select s.village_code, s.station_number from leg_stop s join polling_station p"
                        + " on p.election_code = s.election_code and p.village_code = s.village_code"
                        + " and p.number = s.station_number"
                        + " where s.election_code = :election and s.village_code like :within")
                .param("election", electionCode)
                .param("within", regionCode + ".%")
                .query(row -> {
                    apart.computeIfAbsent(row.getString("village_code"), none -> new TreeSet<>())
                            .add(row.getInt("station_number"));
                });
        return apart;
    }

    @Transactional(readOnly = true)
    List<LegWay> ways(LegKey leg) {
        return ways.of(leg, LegWay.class);
    }

    LegRows<LegVehicle> vehicles() {
        return vehicles;
    }

    LegRows<LegWay> ways() {
        return ways;
    }

    /** A station is a stop of its own from now on. */
    void part(LegKey leg, LegStop station) {
        stops.add(leg, station);
    }

    /** A station goes with its village again, and of a village nothing is known. */
    void forget(LegKey leg, LegStop seen) {
        if (isDescribed(leg, seen)) {
            stops.remove(leg, seen);
        }
    }

    private boolean isDescribed(LegKey leg, LegStop seen) {
        return stops.of(leg, LegStop.class).stream()
                .anyMatch(stop -> stop.code().equals(seen.code()));
    }

    /** What nobody had described before has no row yet. */
    void describe(LegKey leg, LegStop seen, LegStop wanted) {
        if (isDescribed(leg, seen)) {
            stops.change(leg, seen, wanted);
        } else {
            stops.add(leg, wanted);
        }
    }

    /** Enters how long it takes to villages of which nobody has said so; of how many that was one. */
    public int learn(LegKey leg, Map<String, Integer> minutes) {
        var unknown = stops(leg).stream()
                .filter(stop -> stop.minutes() == null && minutes.containsKey(stop.code()))
                .toList();
        unknown.forEach(stop -> describe(leg, stop, stop.taking(minutes.get(stop.code()))));
        return unknown.size();
    }

    @Transactional(readOnly = true)
    LegTerms terms(LegKey leg) {
        return jdbc.sql("select " + TERMS + " where election_code = :election and district_code = :district")
                .param("election", leg.election())
                .param("district", leg.district())
                .query(LegTerms.class)
                .optional()
                .orElse(LegTerms.USUAL);
    }

    /** Changes when a last leg is travelled, on behalf of somebody who has seen this version of it. */
    void agree(LegKey leg, LegTerms wanted) {
        var values = new HashMap<String, Object>(LegCells.of(wanted));
        values.put("election", leg.election());
        values.put("district", leg.district());
        String before = LegCells.words(terms(leg));
        int rows = jdbc.sql(
                        "insert into last_leg as kept (election_code, district_code, first_day, opens, closes, escorts,"
                                + " latitude, longitude, version) values (:election, :district, :firstDay, :opens, :closes, :escorts,"
                                + " :latitude, :longitude, 1) on conflict (election_code, district_code) do update set"
                                + " first_day = excluded.first_day, opens = excluded.opens, closes = excluded.closes,"
                                + " escorts = excluded.escorts, latitude = excluded.latitude, longitude = excluded.longitude,"
                                + " version = kept.version + 1 where kept.version = :version")
                .params(values)
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhile("leg.changedMeanwhile", new RegionCode(leg.district()));
        }
        journal.record(
                new Entry(leg.subject(), leg.district(), "journal.last.leg.changed", before, LegCells.words(wanted)));
    }
}
