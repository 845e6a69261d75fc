package id.kotaksuara.schedule.progress;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.input.DepartureCalendar;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks the clock of an office and its shipments how far a schedule is. */
@Component
public class SoFar {

    private final OfficeClock clock;
    private final Departures departures;

    SoFar(OfficeClock clock, Departures departures) {
        this.clock = clock;
        this.departures = departures;
    }

    public LocalDate today(String regency) {
        return clock.today(regency);
    }

    /** The first wave of a regency's calendar that is not over. */
    public int firstSlot(String regency, DepartureCalendar calendar) {
        return new OfficeNow(now(regency), Set.of()).firstSlot(calendar);
    }

    public OfficeNow of(OfficeKey office) {
        return new OfficeNow(now(office.regency()), departures.departed(office));
    }

    private ZonedDateTime now(String regency) {
        return clock.now(regency).atZone(clock.zoneId(regency));
    }
}
