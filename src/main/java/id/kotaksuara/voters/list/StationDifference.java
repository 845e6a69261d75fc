package id.kotaksuara.voters.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A station that differs between two versions; nothing before where it is new, nothing after where it is gone. */
record StationDifference(
        String villageCode,
        String district,
        String village,
        int number,
        @Nullable Integer maleBefore,
        @Nullable Integer femaleBefore,
        @Nullable Integer maleAfter,
        @Nullable Integer femaleAfter) {

    /** The columns of a file of differences. */
    static final List<Object> HEADINGS = List.of(
            "KODE_DESA", "KECAMATAN", "DESA_KELURAHAN", "NO_TPS", "L_SEBELUM", "P_SEBELUM", "L_SESUDAH", "P_SESUDAH");

    /** What stands in them. */
    List<Object> cells() {
        return List.of(
                villageCode,
                district,
                village,
                "%03d".formatted(number),
                orEmpty(maleBefore),
                orEmpty(femaleBefore),
                orEmpty(maleAfter),
                orEmpty(femaleAfter));
    }

    private static Object orEmpty(@Nullable Integer number) {
        return number == null ? "" : number;
    }

    /** What became of a station. */
    enum Kind {
        NEW("male_before is null"),
        CHANGED("male_before is not null and male_after is not null"),
        GONE("male_after is null");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    public Kind kind() {
        if (maleBefore == null) {
            return Kind.NEW;
        }
        return maleAfter == null ? Kind.GONE : Kind.CHANGED;
    }

    public @Nullable Integer votersBefore() {
        return sum(maleBefore, femaleBefore);
    }

    public @Nullable Integer votersAfter() {
        return sum(maleAfter, femaleAfter);
    }

    private static @Nullable Integer sum(@Nullable Integer male, @Nullable Integer female) {
        return male == null || female == null ? null : (Integer) (male + female);
    }
}
