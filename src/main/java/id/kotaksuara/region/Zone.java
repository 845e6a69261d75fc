package id.kotaksuara.region;

import java.time.ZoneId;

/** The three Indonesian time zones. */
public enum Zone {
    WIB("Asia/Jakarta"),
    WITA("Asia/Makassar"),
    WIT("Asia/Jayapura");

    private final ZoneId zoneId;

    Zone(String zoneId) {
        this.zoneId = ZoneId.of(zoneId);
    }

    public ZoneId zoneId() {
        return zoneId;
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
