package id.kotaksuara.road.tour;

import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Villages;
import id.kotaksuara.road.blockage.ClosedWay;
import id.kotaksuara.road.input.LegDays;
import id.kotaksuara.road.input.LegLoad;
import id.kotaksuara.road.input.PpkDeadlines;
import id.kotaksuara.road.leg.LastLeg;
import id.kotaksuara.road.leg.LastLegs;
import id.kotaksuara.road.leg.LegKey;
import id.kotaksuara.road.tour.LegSums.LegRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks over the last legs of a regency as they are known now; of those nobody has begun it asks for nothing. */
@Component
@Transactional(readOnly = true)
class LegOverview implements PpkDeadlines {

    private final LastLegs legs;
    private final LegTours tours;
    private final TourDesk desk;
    private final Villages villages;
    private final Districts districts;
    private final Days days = new Days();

    LegOverview(LastLegs legs, LegTours tours, TourDesk desk, Villages villages, Districts districts) {
        this.legs = legs;
        this.tours = tours;
        this.desk = desk;
        this.villages = villages;
        this.districts = districts;
    }

    List<LegRow> of(OfficeKey office) {
        var loads = desk.loads(office);
        var made = tours.of(office);
        var facts = legs.of(office);
        var around = desk.around(office);
        var names = LegViews.names(villages.ofRegency(office.regency()));
        return districts.ofRegency(office.regency()).stream()
                .filter(district -> loads.containsKey(district.code()))
                .map(district -> {
                    var goes = loads.get(district.code());
                    var leg = facts.get(district.code());
                    var kept = made.containsKey(district.code())
                            ? made.get(district.code()).tours()
                            : KeptTours.NONE;
                    return leg == null || leg.vehicles().isEmpty()
                            ? notBegun(office, district, goes)
                            : judged(district.name(), leg, around.laid(leg, kept, goes), names);
                })
                .toList();
    }

    private static LegRow notBegun(OfficeKey office, District district, Map<String, LegLoad> goes) {
        int boxes = goes.values().stream().mapToInt(LegLoad::boxes).sum();
        var outlook = new LegOutlook(LegOutlook.State.NO_VEHICLES, goes.size(), boxes, boxes, 0, 0, Optional.empty());
        return new LegRow(new LegKey(office.election(), district.code()), district.name(), outlook, List.of());
    }

    private static LegRow judged(String name, LastLeg facts, TourDesk.Laid laid, Map<String, String> names) {
        var outlook = LegOutlook.of(laid, laid.verdict(), true);
        var left = outlook.state() == LegOutlook.State.LEFT ? LegViews.left(facts, laid, names) : List.<Told>of();
        return new LegRow(facts.key(), name, outlook, left);
    }

    @Override
    public Map<String, LocalDate> latestAtPpk(OfficeKey office) {
        var made = tours.of(office);
        var latest = new TreeMap<String, LocalDate>();
        if (!made.isEmpty()) {
            var loads = desk.loads(office);
            var facts = legs.of(office);
            var around = desk.around(office);
            made.keySet().stream().filter(facts::containsKey).forEach(district -> {
                var goes = loads.getOrDefault(district, Map.of());
                latestAtPpk(facts.get(district), made.get(district).tours(), goes, around)
                        .ifPresent(day -> latest.put(district, day));
            });
        }
        return latest;
    }

    /** Asked by every view of a board, and weighed by trying all tours later minute by minute: once for the same facts. */
    private Optional<LocalDate> latestAtPpk(
            LastLeg facts, KeptTours kept, Map<String, LegLoad> goes, TourDesk.Around around) {
        var rest = around.planned(kept, goes);
        var asked = new Asked(facts, kept, rest, around.days(facts), around.closed(facts), around.zone());
        return days.of(asked, () -> {
            var laid = around.laid(facts, kept, goes);
            return LegOutlook.of(laid, laid.verdict(), true).atPpk();
        });
    }

    /** What a day follows from, and nothing else. */
    private record Asked(
            LastLeg facts,
            KeptTours kept,
            Map<String, LegLoad> goes,
            LegDays days,
            List<ClosedWay> closed,
            ZoneId zone) {}

    /** The days that were asked for last. */
    private static final class Days {

        private static final int MOST = 300;

        private final Map<Asked, Optional<LocalDate>> known = new LinkedHashMap<>(MOST, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, Optional<LocalDate>> eldest) {
                return size() > MOST;
            }
        };

        Optional<LocalDate> of(Asked asked, Supplier<Optional<LocalDate>> weighed) {
            synchronized (known) {
                var before = known.get(asked);
                if (before != null) {
                    return before;
                }
            }
            var day = weighed.get();
            synchronized (known) {
                known.put(asked, day);
            }
            return day;
        }
    }
}
