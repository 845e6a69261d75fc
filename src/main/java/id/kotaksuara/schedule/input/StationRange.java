package id.kotaksuara.schedule.input;

/** Some polling stations of a village, one after the other. */
public record StationRange(int first, int last) {

    public StationRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("stations " + first + " to " + last);
        }
    }

    public boolean holds(int station) {
        return first <= station && station <= last;
    }

    /** As it stands in the name of a part: {@code 1-30}. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
