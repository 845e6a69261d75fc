package id.kotaksuara.election.requirement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import id.kotaksuara.election.rule.BoxSide;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.election.rule.QuantityRule;
import id.kotaksuara.election.rule.QuantityRules;
import id.kotaksuara.election.rule.RuleTerms;
import id.kotaksuara.election.station.Counts;
import id.kotaksuara.election.station.PollingStation;
import id.kotaksuara.election.station.PollingStations;
import id.kotaksuara.election.station.SentStations;
import id.kotaksuara.election.station.StationKey;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has to come with the boxes of some stations of a district and lies in none of them: booths, recap boxes and the like. */
@Service
public class LooseGoods {

    private final QuantityRules rules;
    private final PollingStations stations;
    private final SentStations sentStations;

    LooseGoods(QuantityRules rules, PollingStations stations, SentStations sentStations) {
        this.sentStations = sentStations;
        this.rules = rules;
        this.stations = stations;
    }

    /**
     * Pieces of each material for these stations. What a village or the district holds comes with the first station to which
     * boxes are sent, so that the loads of a district bring together what the district needs, and nothing twice.
     */
    @Transactional(readOnly = true)
    public Map<Material, Long> beside(String electionCode, String districtCode, Set<StationKey> those) {
        return pieces(each(electionCode, districtCode, those).toList());
    }

    private static Map<Material, Long> pieces(List<Loose> all) {
        return all.stream()
                .collect(groupingBy(loose -> loose.terms().material(), TreeMap::new, summingLong(Loose::pieces)));
    }

    /** The room that the same pieces take on a vehicle. */
    @Transactional(readOnly = true)
    public RoomBeside room(String electionCode, String districtCode, Set<StationKey> those) {
        return room(each(electionCode, districtCode, those).toList());
    }

    /** The same of several loads of an office, by the name of each; each is of one district. */
    @Transactional(readOnly = true)
    public Map<String, RoomBeside> rooms(OfficeKey office, Map<String, Set<StationKey>> loads) {
        return each(office, loads, LooseGoods::room);
    }

    /** Pieces of several loads of an office, by the name of each; each is of one district. */
    @Transactional(readOnly = true)
    public Map<String, Map<Material, Long>> besides(OfficeKey office, Map<String, Set<StationKey>> loads) {
        return each(office, loads, LooseGoods::pieces);
    }

    private <T> Map<String, T> each(
            OfficeKey office, Map<String, Set<StationKey>> loads, Function<List<Loose>, T> made) {
        var all = rules.ofElection(office.election());
        var byDistrict = sent(office.election(), office.regency()).stream()
                .collect(groupingBy(station -> district(station.villageCode())));
        return loads.entrySet().stream()
                .filter(load -> !load.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, load -> {
                    String district = district(load.getValue().iterator().next().villageCode());
                    var there = byDistrict.getOrDefault(district, List.of());
                    return made.apply(each(all, counts(district, there, load.getValue(), all))
                            .toList());
                }));
    }

    private static String district(String village) {
        return RegionCode.at(RegionLevel.DISTRICT, village);
    }

    private static RoomBeside room(List<Loose> all) {
        return new RoomBeside(
                all.stream()
                        .mapToDouble(loose -> loose.terms().room(loose.pieces()))
                        .sum(),
                all.stream()
                        .filter(loose -> loose.terms().piecesPerBox() == null)
                        .map(loose -> loose.terms().material())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Stream<Loose> each(String electionCode, String districtCode, Set<StationKey> those) {
        var all = rules.ofElection(electionCode);
        return each(all, counts(districtCode, sent(electionCode, districtCode), those, all));
    }

    private List<PollingStation> sent(String electionCode, String regionCode) {
        var sent = sentStations.within(electionCode, regionCode);
        return stations.within(electionCode, regionCode).stream()
                .filter(it -> sent.getOrDefault(it.villageCode(), List.of()).contains(it.number()))
                .toList();
    }

    private static Stream<Loose> each(List<QuantityRule> all, Counts counts) {
        return all.stream()
                .filter(rule -> rule.terms().placement() == BoxSide.OUTSIDE)
                .filter(rule -> rule.terms().material() != Material.BALLOT_BOX)
                .map(rule -> new Loose(rule.terms(), rule.needed(counts)))
                .filter(loose -> loose.pieces() > 0);
    }

    private record Loose(RuleTerms terms, long pieces) {}

    private static Counts counts(
            String district, List<PollingStation> all, Set<StationKey> those, List<QuantityRule> rules) {
        var own = all.stream().filter(station -> those.contains(key(station))).toList();
        var firstOfVillages = all.stream()
                .collect(toMap(PollingStation::villageCode, Function.identity(), (first, later) -> first))
                .values();
        return new Counts(
                district,
                own.size(),
                own.stream().mapToLong(PollingStation::voters).sum(),
                own.stream().filter(firstOfVillages::contains).count(),
                all.stream().limit(1).filter(own::contains).count(),
                0,
                0,
                reserves(own, Requirements.permilles(rules)));
    }

    private static StationKey key(PollingStation station) {
        return new StationKey(station.electionCode(), station.villageCode(), station.number());
    }

    private static Map<Integer, Long> reserves(List<PollingStation> own, Collection<Integer> permilles) {
        return permilles.stream().collect(toMap(Function.identity(), permille -> own.stream()
                .mapToLong(station -> Counts.reserve(station.voters(), permille))
                .sum()));
    }
}
