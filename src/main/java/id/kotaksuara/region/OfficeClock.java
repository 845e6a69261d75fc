package id.kotaksuara.region;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time it is at an office, in its own zone; simulated where the regency runs a scenario. */
@Component
public class OfficeClock {

    private static final int REGENCY_CODE_LENGTH = 5;

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
    @Transactional(readOnly = true)
    public Instant now(String regionCode) {
        return simulatedNow(regionCode).orElseGet(clock::instant);
    }

    /** The zone of the regency; WIB, that of the capital, where the region is larger than a regency. */
    @Transactional(readOnly = true)
    public Zone zone(String regionCode) {
        return regencies.findByCode(regencyOf(regionCode)).map(Regency::zone).orElse(Zone.WIB);
    }

    /** Whether all offices of this region run scenarios. */
    @Transactional(readOnly = true)
    public boolean simulated(String regionCode) {
        return simulatedNow(regionCode).isPresent();
    }

    @Transactional(readOnly = true)
    public LocalDate today(String regionCode) {
        return LocalDate.ofInstant(now(regionCode), zoneId(regionCode));
    }

    public ZoneId zoneId(String regionCode) {
        return zone(regionCode).zoneId();
    }

    private Optional<Instant> simulatedNow(String regionCode) {
        return regencies.simulatedNowWithin(regencyOf(regionCode));
    }

    private static String regencyOf(String regionCode) {
        return regionCode.length() > REGENCY_CODE_LENGTH ? regionCode.substring(0, REGENCY_CODE_LENGTH) : regionCode;
    }
}
