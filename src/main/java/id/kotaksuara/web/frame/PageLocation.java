package id.kotaksuara.web.frame;

import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Zone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is.
 *
 * @param election the one that the address names, or else the latest; null while there is none
 * @param path from the nation down as far as there are regions by the code asked for
 * @param zone that of the regency on the path, null above regencies
 */
record PageLocation(
        @Nullable String election,
        List<RegionName> path,
        @Nullable Zone zone) {

    private static final int REGENCY = 2;

    RegionName here() {
        return path.get(path.size() - 1);
    }

    Optional<RegionName> regency() {
        return path.size() > REGENCY ? Optional.of(path.get(REGENCY)) : Optional.empty();
    }

    /** The name of an area on the path; its code while no such region has been imported. */
    String nameOf(Area area) {
        return path.stream()
                .filter(region -> region.code().equals(area.code()))
                .map(RegionName::name)
                .findFirst()
                .orElse(area.code());
    }
}
