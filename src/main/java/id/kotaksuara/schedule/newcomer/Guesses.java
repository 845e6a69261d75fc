package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.RegionName;
import id.kotaksuara.region.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out whose table it is: by what was typed, or by what stands above the table, among the reader's regencies. */
@Component
class Guesses {

    private final Regions regions;

    Guesses(Regions regions) {
        this.regions = regions;
    }

    /** The regencies the reader answers for, by code. */
    List<RegionName> regencies(SignedIn me) {
        String area = me.area().code();
        return regions.ofLevel(new RegionName(RegionLevel.REGENCY.around(area), "", 0), RegionLevel.REGENCY.number());
    }

    Optional<RegionName> regency(String typed, String pasted, List<RegionName> among) {
        if (among.size() == 1) {
            return Optional.of(among.get(0));
        }
        return typed.isEmpty() ? within(pasted, among) : named(typed, among);
    }

    private static Optional<RegionName> named(String typed, List<RegionName> among) {
        String key = key(PlaceName.ofRegency(typed));
        List<RegionName> bare =
                among.stream().filter(one -> key(bare(one.name())).equals(key)).toList();
        return among.stream()
                .filter(one -> one.code().equals(typed) || key(one.name()).equals(key))
                .findFirst()
                .or(() -> bare.size() == 1 ? Optional.of(bare.get(0)) : Optional.empty());
    }

    /** The regency that a table names in whole; of two that fit, the one with the longer name. */
    private static Optional<RegionName> within(String pasted, List<RegionName> among) {
        String key =
                key(pasted.substring(0, Math.min(pasted.length(), 2000)).replaceAll("(?i)\\bkab\\b\\.?", "kabupaten"));
        return among.stream().filter(one -> key.contains(key(one.name()))).max(Comparator.comparingInt(one -> one.name()
                .length()));
    }

    private static String bare(String name) {
        return name.replaceFirst("^(Kabupaten|Kota) ", "");
    }

    private static String key(String name) {
        return OfficialName.key(name);
    }
}
