package id.kotaksuara.region;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The levels on which the country is divided, from the nation down; each has official codes of a length of its own. */
public enum RegionLevel {
    NATION(0),
    PROVINCE(2),
    REGENCY(5),
    DISTRICT(8),
    VILLAGE(13);

    private static final RegionLevel[] LEVELS = values();

    private final int codeLength;

    RegionLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    /** The level by its number, 0 the nation to 4 a village, as the table {@code region} keeps it. */
    public static RegionLevel numbered(int number) {
        return values()[number];
    }

    /** The level whose codes have so many characters; null where none has. */
    static @Nullable RegionLevel withCodesOf(int length) {
        for (var level : LEVELS) {
            if (level.codeLength == length) {
                return level;
            }
        }
        return null;
    }

    public int number() {
        return ordinal();
    }

    /** How many characters the codes of this level have, dots included. */
    public int codeLength() {
        return codeLength;
    }

    /** The level of the region with this code, "" the nation. */
    public static RegionLevel ofCode(String code) {
        return new RegionCode(code).level();
    }

    /** Whether the region with this code is of this level or lies in one. */
    public boolean reachedBy(String code) {
        return code.length() >= codeLength;
    }

    /** The code of the region of this level around the one with this code; that of a larger region stays as it is. */
    public String around(String code) {
        return reachedBy(code) ? code.substring(0, codeLength) : code;
    }

    /** SQL in which {@code left(code, {district})} and the like are told how long codes of a level are. */
    public static String inSql(String sql) {
        return Arrays.stream(values())
                .reduce(
                        sql,
                        (said, level) -> said.replace("{" + level.word() + "}", "" + level.codeLength),
                        (one, other) -> other);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAbove(RegionLevel other) {
        return compareTo(other) < 0;
    }

    /** The level into which regions of this one are divided. */
    public RegionLevel below() {
        if (this == VILLAGE) {
            throw new IllegalStateException("a village is divided into stations, not into regions");
        }
        return values()[ordinal() + 1];
    }
}
