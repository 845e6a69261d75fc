package id.kotaksuara.region;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What time it is at an office, in its own zone; simulated where the regency runs a scenario. */
@Component
public class OfficeClock {

    static final int REGENCY_CODE_LENGTH = 5;

    private final Regencies regencies;
    private final Clock clock;

    OfficeClock(Regencies regencies, Clock clock) {
        this.regencies = regencies;
        this.clock = clock;
    }

    /**
     * The time at the office of a regency, or of any district or village in it: the machine's, or the scenario's. Where
     * all regencies of a larger region run scenarios, the time of the one furthest on.
     */
    public Instant now(String regionCode) {
        return simulatedNow(regionCode).orElseGet(clock::instant);
    }

    /** The zone of the regency; WIB, that of the capital, where the region is larger than a regency. */
    public Zone zone(String regionCode) {
        return zones().of(regencyOf(regionCode)).orElse(Zone.WIB);
    }

    /** Whether all offices of this region run scenarios. */
    public boolean simulated(String regionCode) {
        return simulatedNow(regionCode).isPresent();
    }

    public LocalDate today(String regionCode) {
        return LocalDate.ofInstant(now(regionCode), zoneId(regionCode));
    }

    public ZoneId zoneId(String regionCode) {
        return zone(regionCode).zoneId();
    }

    private Optional<Instant> simulatedNow(String regionCode) {
        String code = regencyOf(regionCode);
        return OncePerRequest.of("time in " + code, () -> regencies.simulatedNowWithin(code));
    }

    private Zones zones() {
        return OncePerRequest.of("zones", () -> new Zones(regencies));
    }

    private static String regencyOf(String regionCode) {
        return regionCode.length() > REGENCY_CODE_LENGTH ? regionCode.substring(0, REGENCY_CODE_LENGTH) : regionCode;
    }
}
