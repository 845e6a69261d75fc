package id.kotaksuara.region.clock;

import id.kotaksuara.region.OncePerRequest;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What time it is at an office, in its own zone: the machine's, unless a bean simulates another one. */
@Component
public class OfficeClock {

    private final Regencies regencies;
    private final Clock clock;
    private final @Nullable SimulatedTime simulation;

    OfficeClock(Regencies regencies, Clock clock, ObjectProvider<SimulatedTime> simulation) {
        this.regencies = regencies;
        this.clock = clock;
        this.simulation = simulation.getIfAvailable();
    }

    /** The time at the office of a regency, of any district or village in it, or of a larger region. */
    public Instant now(String regionCode) {
        return simulated(regionCode).orElseGet(clock::instant);
    }

    /** The zone of the regency, or of the province where that is asked for; WIB, that of the capital, for the nation. */
    public Zone zone(String regionCode) {
        if (regionCode.isEmpty() || regionCode.equals(RegionPath.NATION)) {
            return Zone.WIB;
        }
        Zone ofProvince = Zone.ofProvince(RegionCode.at(RegionLevel.PROVINCE, regionCode));
        return zones().of(regencyOf(regionCode)).orElse(ofProvince);
    }

    /** Whether all offices of this region live by a simulated time. */
    public boolean isSimulated(String regionCode) {
        return simulated(regionCode).isPresent();
    }

    /** The times of regencies in this region that are not the machine's, by code. */
    public Map<String, Instant> simulatedWithin(String regionCode) {
        return simulation == null ? Map.of() : simulation.ofRegencies(regionCode);
    }

    public LocalDate today(String regionCode) {
        return LocalDate.ofInstant(now(regionCode), zoneId(regionCode));
    }

    public ZoneId zoneId(String regionCode) {
        return zone(regionCode).zoneId();
    }

    private Optional<Instant> simulated(String regionCode) {
        if (simulation == null) {
            return Optional.empty();
        }
        String code = regencyOf(regionCode);
        return OncePerRequest.of("time in " + code, () -> simulation.in(code));
    }

    private Zones zones() {
        return OncePerRequest.of("zones", () -> new Zones(regencies));
    }

    private static String regencyOf(String regionCode) {
        return RegionLevel.REGENCY.around(regionCode);
    }
}
