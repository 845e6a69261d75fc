package id.kotaksuara.region;

import java.time.ZoneId;
import java.util.Set;

/** The three Indonesian time zones. */
public enum Zone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    /** The 38 provinces by their official codes. */
    private static final Set<String> PROVINCES =
            Set.of(("11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82"
                            + " 91 92 93 94 95 96")
                    .split(" "));

    private final ZoneId zoneId;

    Zone(String zoneId) {
        this.zoneId = ZoneId.of(zoneId);
    }

    public ZoneId zoneId() {
        return zoneId;
    }

    /** Whether a code begins with that of a province there is, loaded here or not. */
    public static boolean isInAProvince(String regionCode) {
        return PROVINCES.contains(RegionLevel.PROVINCE.around(regionCode));
    }

    /** The zone of a province by its code (Keppres 41/1987): Kalimantan is divided, Papua and Maluku are WIT. */
    public static Zone ofProvince(String provinceCode) {
        int code = Integer.parseInt(provinceCode);
        if (code >= 81) {
            return WIT;
        }
        return code == 51 || code == 52 || code == 53 || code >= 63 ? WITA : WIB;
    }
}
