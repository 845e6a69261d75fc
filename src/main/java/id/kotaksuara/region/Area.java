package id.kotaksuara.region;

import java.io.Serializable;

/**
 * The part of the country somebody answers for: a region code, or "" for the whole nation.
 *
 * <p>Codes nest at their dots: {@code 63} contains {@code 63.03}, which contains {@code 63.03.05}.
 */
public record Area(String code) implements Serializable {

    public static final Area NATION = new Area("");

    public Area {
        if (!code.matches("|\\d{2}(\\.\\d{2}){0,2}")) {
            throw new IllegalArgumentException("not the code of a province, regency or district: " + code);
        }
    }

    /** The area written in an address: a region code, or {@code id} for the nation. */
    public static Area ofPath(String pathCode) {
        return pathCode.equals(RegionPath.NATION) ? NATION : new Area(pathCode);
    }

    public boolean contains(String regionCode) {
        return code.isEmpty() || regionCode.equals(code) || regionCode.startsWith(code + ".");
    }

    /** How this area is written in an address. */
    public String path() {
        return code.isEmpty() ? RegionPath.NATION : code;
    }
}
