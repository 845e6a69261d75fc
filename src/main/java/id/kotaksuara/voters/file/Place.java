package id.kotaksuara.voters.file;

import id.kotaksuara.base.officetable.OfficialName;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the stations of consecutive rows are, as the file says it; an empty text is a cell that says nothing.
 *
 * @param line the first of these rows
 * @param code the official code, with dots
 */
public record Place(int line, String code, String province, String regency, String district, String village) {

    boolean unnamed() {
        return code.isEmpty() && village.isEmpty() && district.isEmpty();
    }

    /** Its names but the province's, as they are compared. */
    List<String> keys() {
        return Stream.of(village, district, regency)
                .filter(name -> !name.isEmpty())
                .map(OfficialName::key)
                .toList();
    }

    /** Whether a name is that of the village or the district, and no larger region's. */
    boolean isWithinRegency(String name) {
        return Stream.of(village, district).map(OfficialName::key).anyMatch(OfficialName.key(name)::equals);
    }
}
