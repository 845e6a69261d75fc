package id.kotaksuara.road.stop;

import static java.util.Objects.requireNonNull;

/**
 * The code of a place where boxes are handed over: of a village ({@code 63.03.17.2001}), or of one of its polling stations
 * ({@code 63.03.17.2001-007}).
 *
 * @param station its number; 0 where it is the village
 */
public record StopCode(String village, int station) implements Comparable<StopCode> {

    /** As addresses name it. */
    public static final String PATTERN = "\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{4}(?:-\\d{3})?";

    public StopCode {
        requireNonNull(village, "village");
    }

    public static StopCode of(String village) {
        return new StopCode(village, 0);
    }

    /** Of a code as {@link #code} writes it. */
    public static StopCode read(String code) {
        String[] parts = code.split("-", 2);
        return new StopCode(parts[0], parts.length < 2 ? 0 : Integer.parseInt(parts[1]));
    }

    public boolean ofStation() {
        return station > 0;
    }

    public String code() {
        return ofStation() ? "%s-%03d".formatted(village, station) : village;
    }

    /** What people call it, by the name of the village. */
    public String name(String villageName) {
        return ofStation() ? "%s, TPS %03d".formatted(villageName, station) : villageName;
    }

    @Override
    public int compareTo(StopCode other) {
        return code().compareTo(other.code());
    }
}
