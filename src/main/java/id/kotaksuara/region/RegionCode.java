package id.kotaksuara.region;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The official code of a region (kode wilayah): {@code 63}, {@code 63.03}, {@code 63.03.05}, {@code 63.03.05.1001}, or ""
 * for the nation. Codes nest at their dots, and this type alone knows how.
 */
public record RegionCode(String text) implements Serializable {

    private static final String SHAPE = "00.00.00.0000";

    /**
     * @throws IllegalArgumentException for a text that is no region's code
     */
    public RegionCode {
        if (levelOf(text) == null) {
            throw new IllegalArgumentException("not the code of a region: " + text);
        }
    }

    public RegionLevel level() {
        return requireNonNull(levelOf(text));
    }

    /** Asked for each station of a district: without a regular expression, which took a third of the schedule's page. */
    private static @Nullable RegionLevel levelOf(String text) {
        for (int at = 0; at < text.length(); at++) {
            char shape = SHAPE.charAt(Math.min(at, SHAPE.length() - 1));
            if (shape == '.' ? text.charAt(at) != '.' : text.charAt(at) < '0' || text.charAt(at) > '9') {
                return null;
            }
        }
        return RegionLevel.withCodesOf(text.length());
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

    /** How papers of this region are called, which it numbers from 1 for each kind: {@code SJ-6303-0001}. */
    public String numbered(String kind, int number) {
        return "%s-%s-%04d".formatted(kind, text.replace(".", ""), number);
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
