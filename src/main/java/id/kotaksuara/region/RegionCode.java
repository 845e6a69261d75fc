package id.kotaksuara.region;

import java.util.Arrays;
import java.util.List;

/**
 * The official code of a region (kode wilayah): {@code 63}, {@code 63.03}, {@code 63.03.05}, {@code 63.03.05.1001}, or ""
 * for the nation. Codes nest at their dots, and this type alone knows how.
 */
public record RegionCode(String text) {

    /**
     * @throws IllegalArgumentException for a text that is no region's code
     */
    public RegionCode {
        if (!text.matches("|\\d{2}(\\.\\d{2}){0,2}|\\d{2}\\.\\d{2}\\.\\d{2}\\.\\d{4}")) {
            throw new IllegalArgumentException("not the code of a region: " + text);
        }
    }

    public RegionLevel level() {
        return Arrays.stream(RegionLevel.values())
                .filter(level -> level.codeLength() == text.length())
                .findFirst()
                .orElseThrow();
    }

    /** Whether the region is of this level or lies in one. */
    public boolean reaches(RegionLevel level) {
        return text.length() >= level.codeLength();
    }

    /**
     * The region of that level around this one, or this one itself.
     *
     * @throws IllegalArgumentException where this region is larger than that
     */
    public RegionCode at(RegionLevel level) {
        if (!reaches(level)) {
            throw new IllegalArgumentException(text + " is larger than a " + level);
        }
        return new RegionCode(text.substring(0, level.codeLength()));
    }

    /** What tells this region from others in the same larger one: the last part of its code. */
    public String ownPart() {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    /** The code of a region in this one which ends as that other code does. */
    public RegionCode endingAs(String other) {
        return new RegionCode(text + other.substring(text.length()));
    }

    /** The nation, the regions around this one, and this one. */
    public List<RegionCode> path() {
        return Arrays.stream(RegionLevel.values())
                .filter(this::reaches)
                .map(this::at)
                .toList();
    }

    /** The code of the region of a level around the one with this code. */
    public static String at(RegionLevel level, String code) {
        return new RegionCode(code).at(level).text;
    }

    @Override
    public String toString() {
        return text;
    }
}
