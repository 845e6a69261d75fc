package id.kotaksuara.boxes.collo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.election.station.SentStations;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the colli of an office that are sent are, district by district, those first that leave first. */
@Component
class ColloProgress {

    private final PlannedDepartures departures;
    private final SentStations stations;

    ColloProgress(PlannedDepartures departures, SentStations stations) {
        this.departures = departures;
        this.stations = stations;
    }

    /** The colli of one district, counted. */
    record DistrictColli(
            String code, String name, @Nullable Instant departure, int all, int packed, int left, int wanting) {
        /** Packed, or gone. */
        public int ready() {
            return packed + left;
        }

        public int lacking() {
            return all - ready();
        }

        /** The plan's time has come, and some of them are not packed. */
        public boolean late(Instant now) {
            return departure != null && lacking() > 0 && !departure.isAfter(now);
        }

        /** The same within a day from now. */
        public boolean pressing(Instant now) {
            return departure != null && !late(now) && late(now.plus(Duration.ofDays(1)));
        }

        public boolean complete() {
            return ready() == all;
        }
    }

    List<DistrictColli> of(OfficeKey office, List<ColloRow> colli) {
        Map<String, Instant> first = first(office);
        Set<String> keptBack = keptBack(office);
        var counted = new TreeMap<String, DistrictColli>();
        for (ColloRow collo : colli) {
            if (!keptBack.contains(collo.with())) {
                String district = collo.place().districtCode();
                counted.merge(district, one(collo, first.get(district)), ColloProgress::sum);
            }
        }
        return counted.values().stream()
                .sorted(comparing(DistrictColli::departure, nullsLast(naturalOrder())))
                .toList();
    }

    /** The stations whose boxes stay in the warehouse, and what travels with them. */
    private Set<String> keptBack(OfficeKey office) {
        return stations.keptBack(office.election(), office.regency()).stream()
                .map(station -> station.villageCode() + "/" + station.number())
                .collect(toSet());
    }

    private static DistrictColli one(ColloRow collo, @Nullable Instant departure) {
        ColloState state = collo.state();
        boolean wanting = state == ColloState.DAMAGED || state == ColloState.MISSING;
        return new DistrictColli(
                collo.place().districtCode(),
                collo.place().district(),
                departure,
                1,
                state == ColloState.PACKED ? 1 : 0,
                state.left() ? 1 : 0,
                wanting ? 1 : 0);
    }

    private static DistrictColli sum(DistrictColli one, DistrictColli other) {
        return new DistrictColli(
                one.code(),
                one.name(),
                one.departure(),
                one.all() + other.all(),
                one.packed() + other.packed(),
                one.left() + other.left(),
                one.wanting() + other.wanting());
    }

    private Map<String, Instant> first(OfficeKey office) {
        var first = new HashMap<String, Instant>();
        departures
                .turns(office)
                .forEach(turn -> first.merge(
                        RegionCode.at(RegionLevel.DISTRICT, turn.villageCode()),
                        turn.departure(),
                        (one, other) -> one.isBefore(other) ? one : other));
        return first;
    }
}
