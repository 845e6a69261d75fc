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

    /** Codes by what a name is compared by; none of a name that several have. Every cell of a table is looked up here. */
    private final Map<String, Optional<String>> asWritten;

    private final Map<String, Optional<String>> writtenOut;

    public DistrictFinder(List<District> districts) {
        names = districts.stream()
                .collect(toMap(District::code, District::name, (one, same) -> one, LinkedHashMap::new));
        asWritten = codesBy(OfficialName::key);
        writtenOut = codesBy(DistrictFinder::writtenOut);
    }

    private Map<String, Optional<String>> codesBy(UnaryOperator<String> key) {
        return names.entrySet().stream()
                .collect(toMap(
                        district -> key.apply(district.getValue()),
                        district -> Optional.of(district.getKey()),
                        (one, other) -> Optional.empty()));
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
        return asWritten
                .getOrDefault(OfficialName.key(name), Optional.empty())
                .or(() -> writtenOut.getOrDefault(writtenOut(name), Optional.empty()));
    }

    private static String writtenOut(String name) {
        return OfficialName.key(ShortWords.writtenOut(name));
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
