package id.kotaksuara.region.clock;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.Regency;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.Zone;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The zones of regencies as one page needs them: mostly one, which is read alone; asked for a second, it reads them all. */
final class Zones {

    private final Regencies regencies;
    private final Map<String, Optional<Zone>> known = new HashMap<>();
    private boolean all;

    Zones(Regencies regencies) {
        this.regencies = regencies;
    }

    /** The zone of a regency; nothing where none is known by that code, or the code is that of a larger region. */
    Optional<Zone> of(String regency) {
        if (RegionLevel.REGENCY.reachedBy(regency) && !known.containsKey(regency)) {
            read(regency);
        }
        return known.getOrDefault(regency, Optional.empty());
    }

    private void read(String regency) {
        if (known.isEmpty()) {
            known.put(regency, regencies.known(regency).map(Regency::zone));
        } else if (!all) {
            all = true;
            known.putAll(regencies.findAllBy().stream()
                    .collect(toMap(Regencies.RegencyZone::code, found -> Optional.of(found.zone()))));
        }
    }
}
