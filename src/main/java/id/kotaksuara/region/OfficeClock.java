package id.kotaksuara.region;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** The time at the office of a regency, or of any district or village in it; elsewhere the machine's time. */
    @Transactional(readOnly = true)
    public Instant now(String regionCode) {
        return regencies
                .findByCode(regencyOf(regionCode))
                .map(regency -> regency.now(clock))
                .orElseGet(clock::instant);
    }

    /** The zone of the regency; WIB, that of the capital, where the region is larger than a regency. */
    @Transactional(readOnly = true)
    public Zone zone(String regionCode) {
        return regencies.findByCode(regencyOf(regionCode)).map(Regency::zone).orElse(Zone.WIB);
    }

    /** Whether the office of this region runs a scenario. */
    @Transactional(readOnly = true)
    public boolean simulated(String regionCode) {
        return regencies
                .findByCode(regencyOf(regionCode))
                .map(Regency::simulated)
                .orElse(false);
    }

    @Transactional(readOnly = true)
    public LocalDate today(String regionCode) {
        return LocalDate.ofInstant(now(regionCode), zoneId(regionCode));
    }

    public ZoneId zoneId(String regionCode) {
        return zone(regionCode).zoneId();
    }

    private static String regencyOf(String regionCode) {
        return regionCode.length() > REGENCY_CODE_LENGTH ? regionCode.substring(0, REGENCY_CODE_LENGTH) : regionCode;
    }
}
