package id.kotaksuara.planner.touring;

/**
 * The working days of a problem: equally long, side by side, so that minute 0 is when the first one opens and what is on
 * the way when a day closes goes on when the next one opens.
 *
 * @param begun minutes that are over, in which nothing is loaded any more
 */
public record TourHours(int days, int minutesADay, int begun) {

    /** Of which none is over. */
    public TourHours(int days, int minutesADay) {
        this(days, minutesADay, 0);
    }

    public TourHours begun(int minutes) {
        return new TourHours(days, minutesADay, minutes);
    }

    public int horizon() {
        return days * minutesADay;
    }

    public int opens(int day) {
        return Math.max(day * minutesADay, Math.min(begun, closes(day)));
    }

    public int closes(int day) {
        return (day + 1) * minutesADay;
    }

    boolean hasNonsense() {
        return days < 1 || minutesADay < 1 || (long) days * minutesADay > 1_000_000;
    }
}
