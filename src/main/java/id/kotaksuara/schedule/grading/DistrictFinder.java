package id.kotaksuara.schedule.grading;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.region.District;
import id.kotaksuara.voters.file.CodeText;
import id.kotaksuara.voters.file.OfficialName;
import id.kotaksuara.voters.file.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the district of a regency that a row means: by code, else by name, else by the name that is spelt nearly so. */
final class DistrictFinder {

    private static final Pattern TITLE =
            Pattern.compile("(?i)^(ppk|panitia pemilihan kecamatan|kecamatan|kec|distrik|ke)\\b[\\s.:]*");
    private static final Pattern CODE_BEFORE_NAME = Pattern.compile("^(\\d[\\d.\\- ]{4,}\\d)[\\s.\\-–:/]+(\\D.*)$");
    private static final int DISTRICT_CODE_LENGTH = 8;

    private final Map<String, String> names; // by code

    DistrictFinder(List<District> districts) {
        names = districts.stream()
                .collect(toMap(District::code, District::name, (one, same) -> one, LinkedHashMap::new));
    }

    /** Codes and names of all districts, by code. */
    Map<String, String> names() {
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
        String key = OfficialName.key(withoutTitle(text));
        return names.entrySet().stream()
                .filter(district -> OfficialName.key(district.getValue()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The district whose name is spelt most nearly so. */
    Optional<String> nearest(String text) {
        return Spelling.nearest(withoutTitle(text), names.values()).flatMap(this::named);
    }

    /** Whether a text says a district, be it misspelt. */
    boolean recognises(String text) {
        return isCode(text)
                || !text.isBlank() && (named(text).isPresent() || nearest(text).isPresent());
    }

    /** A name as people speak of it: {@code PPK Kec. Martapura} is Martapura, {@code 63.03.05 Martapura} too. */
    static String withoutTitle(String text) {
        String name = CODE_BEFORE_NAME.matcher(text.strip()).replaceFirst("$2");
        String shorter = TITLE.matcher(name).replaceFirst("");
        while (!shorter.equals(name)) {
            name = shorter;
            shorter = TITLE.matcher(name).replaceFirst("");
        }
        return name;
    }

    private static Optional<String> code(String text) {
        String digits = CODE_BEFORE_NAME.matcher(text.strip()).replaceFirst("$1");
        return CodeText.read(digits)
                .filter(code -> code.length() >= DISTRICT_CODE_LENGTH)
                .map(code -> code.substring(0, DISTRICT_CODE_LENGTH));
    }
}
