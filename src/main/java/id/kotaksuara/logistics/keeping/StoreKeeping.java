package id.kotaksuara.logistics.keeping;

import id.kotaksuara.region.clock.OfficeClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how all stores of a regency are kept, and which of them ask for somebody. */
@Component
public class StoreKeeping {

    private static final int DAYS_AHEAD = 3;

    private final KeptPlaces places;
    private final StoreChecks checks;
    private final Visits visits;
    private final Guards guards;
    private final OfficeClock clock;

    StoreKeeping(KeptPlaces places, StoreChecks checks, Visits visits, Guards guards, OfficeClock clock) {
        this.places = places;
        this.checks = checks;
        this.visits = visits;
        this.guards = guards;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<KeptRow> of(String regency) {
        return rows(regency, clock.today(regency), checks.last(regency));
    }

    private List<KeptRow> rows(String regency, LocalDate today, Map<String, StoreCheck> last) {
        var inside = visits.inside(regency);
        var guarded = guards.guarded(regency, LocalDateTime.ofInstant(clock.now(regency), clock.zoneId(regency)));
        return places.of(regency).stream()
                .map(place -> {
                    StoreCheck check = last.get(place.code());
                    return new KeptRow(
                            place,
                            check,
                            inside.getOrDefault(place.code(), 0),
                            guarded.contains(place.code()),
                            check != null && check.pressing(today, DAYS_AHEAD));
                })
                .toList();
    }

    /** Stores whose boxes stand on the floor, and those that lack something whose day is near. */
    @Transactional(readOnly = true)
    public List<KeptRow> asking(String regency) {
        LocalDate today = clock.today(regency);
        var last = checks.last(regency);
        last.values().removeIf(check -> !check.floorContact() && !check.pressing(today, DAYS_AHEAD));
        return last.isEmpty()
                ? List.of()
                : rows(regency, today, last).stream()
                        .filter(row -> row.check() != null)
                        .toList();
    }
}
