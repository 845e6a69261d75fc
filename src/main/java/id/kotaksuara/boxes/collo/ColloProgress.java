package id.kotaksuara.boxes.collo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import id.kotaksuara.boxes.box.PlannedDepartures;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far the colli of an office are, district by district, those first that leave first. */
@Component
class ColloProgress {

    private final PlannedDepartures departures;

    ColloProgress(PlannedDepartures departures) {
        this.departures = departures;
    }

    /** The colli of one district, counted. */
    record DistrictColli(
            String code, String name, @Nullable Instant departure, int all, int packed, int left, int wanting) {
        public boolean complete() {
            return packed + left == all;
        }
    }

    List<DistrictColli> of(OfficeKey office, List<ColloRow> colli) {
        Map<String, Instant> first = first(office);
        var counted = new TreeMap<String, DistrictColli>();
        for (ColloRow collo : colli) {
            counted.merge(
                    collo.place().districtCode(),
                    one(collo, first.get(collo.place().districtCode())),
                    ColloProgress::sum);
        }
        return counted.values().stream()
                .sorted(comparing(DistrictColli::departure, nullsLast(naturalOrder())))
                .toList();
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
