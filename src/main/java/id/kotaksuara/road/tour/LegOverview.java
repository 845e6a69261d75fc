package id.kotaksuara.road.tour;

import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.PpkDeadlines;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.tour.LegSums.LegRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks over the last legs of a regency as they are known now; of those nobody has begun it asks for nothing. */
@Component
@Transactional(readOnly = true)
class LegOverview implements PpkDeadlines {

    private final LastLegs legs;
    private final LegTours tours;
    private final TourDesk desk;
    private final LegViews views;
    private final Districts districts;

    LegOverview(LastLegs legs, LegTours tours, TourDesk desk, LegViews views, Districts districts) {
        this.legs = legs;
        this.tours = tours;
        this.desk = desk;
        this.views = views;
        this.districts = districts;
    }

    List<LegRow> of(OfficeKey office) {
        var loads = desk.loads(office);
        var made = tours.of(office);
        var begun = legs.begunIn(office);
        return districts.ofRegency(office.regency()).stream()
                .filter(district -> loads.containsKey(district.code()))
                .map(district -> {
                    var goes = loads.get(district.code());
                    return begun.contains(district.code())
                            ? judged(office, district, goes, Optional.ofNullable(made.get(district.code())))
                            : notBegun(office, district, goes);
                })
                .toList();
    }

    private static LegRow notBegun(OfficeKey office, District district, Map<String, LegLoad> goes) {
        int boxes = goes.values().stream().mapToInt(LegLoad::boxes).sum();
        var outlook = new LegOutlook(LegOutlook.State.NO_VEHICLES, goes.size(), boxes, boxes, 0, Optional.empty());
        return new LegRow(new LegKey(office.election(), district.code()), district.name(), outlook, List.of());
    }

    private LegRow judged(
            OfficeKey office, District district, Map<String, LegLoad> goes, Optional<LegTours.Made> made) {
        var key = new LegKey(office.election(), district.code());
        var kept = made.map(LegTours.Made::tours).orElse(KeptTours.NONE);
        var facts = legs.of(key);
        var laid = desk.laid(facts, kept, goes);
        var outlook = LegOutlook.of(laid.leg(), laid.plan(), laid.verdict());
        var left =
                outlook.state() == LegOutlook.State.LEFT ? views.left(facts, laid.leg(), laid.plan()) : List.<Told>of();
        return new LegRow(key, district.name(), outlook, left);
    }

    @Override
    public Map<String, LocalDate> latestAtPpk(OfficeKey office) {
        var made = tours.of(office);
        var latest = new TreeMap<String, LocalDate>();
        if (!made.isEmpty()) {
            var loads = desk.loads(office);
            made.forEach((district, kept) -> latestAtPpk(
                            new LegKey(office.election(), district),
                            kept.tours(),
                            loads.getOrDefault(district, Map.of()))
                    .ifPresent(day -> latest.put(district, day)));
        }
        return latest;
    }

    private Optional<LocalDate> latestAtPpk(LegKey leg, KeptTours kept, Map<String, LegLoad> goes) {
        var laid = desk.laid(legs.of(leg), kept, goes);
        return LegOutlook.of(laid.leg(), laid.plan(), laid.verdict()).atPpk();
    }
}
