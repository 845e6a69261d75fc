package id.kotaksuara.schedule.officeplan;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.officetable.OfficialName;
import id.kotaksuara.base.officetable.PlaceName;
import id.kotaksuara.base.officetable.ShortWords;
import id.kotaksuara.region.District;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.voters.written.CodeText;
import id.kotaksuara.voters.written.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

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
        String name = PlaceName.ofDistrict(text);
        return only(name, OfficialName::key).or(() -> only(name, DistrictFinder::writtenOut));
    }

    private static String writtenOut(String name) {
        return OfficialName.key(ShortWords.writtenOut(name));
    }

    private Optional<String> only(String name, UnaryOperator<String> key) {
        var found = names.entrySet().stream()
                .filter(district -> key.apply(district.getValue()).equals(key.apply(name)))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
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
