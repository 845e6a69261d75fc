package id.kotaksuara.schedule.officeplan;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.region.District;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the district of a regency that a row means: by code, else by name, else by the name that is spelt nearly so. */
public final class DistrictFinder {

    private final Map<String, String> names; // by code

    public DistrictFinder(List<District> districts) {
        names = districts.stream()
                .collect(toMap(District::code, District::name, (one, same) -> one, LinkedHashMap::new));
    }

    /** Codes and names of all districts, by code. */
    public Map<String, String> names() {
        return names;
    }

    /** The district of this code; a village's code stands for its district. */
    Optional<String> withCode(String text) {
        return code(text).filter(names::containsKey);
    }

    /** Whether a text is the code of a district or village of any regency. */
    static boolean isCode(String text) {
        return code(text).isPresent();
    }

    /** The district of this name, whatever the case, the spaces and the hyphens. */
    Optional<String> named(String text) {
        String key = OfficialName.key(PlaceName.ofDistrict(text));
        return names.entrySet().stream()
                .filter(district -> OfficialName.key(district.getValue()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The district whose name is spelt most nearly so. */
    Optional<String> nearest(String text) {
        return Spelling.nearest(PlaceName.ofDistrict(text), names.values()).flatMap(this::named);
    }

    /** Whether a text says a district, be it misspelt. */
    public boolean recognises(String text) {
        return isCode(text)
                || !text.isBlank() && (named(text).isPresent() || nearest(text).isPresent());
    }

    private static Optional<String> code(String text) {
        return CodeText.read(PlaceName.codeBefore(text))
                .filter(RegionLevel.DISTRICT::reachedBy)
                .map(RegionLevel.DISTRICT::around);
    }
}
