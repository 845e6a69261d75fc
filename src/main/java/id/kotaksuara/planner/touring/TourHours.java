package id.kotaksuara.planner.touring;

/**
 * The working days of a problem: equally long, side by side, so that minute 0 is when the first one opens and what is on
 * the way when a day closes goes on when the next one opens.
 */
public record TourHours(int days, int minutesADay) {

    public int horizon() {
        return days * minutesADay;
    }

    public int opens(int day) {
        return day * minutesADay;
    }

    public int closes(int day) {
        return (day + 1) * minutesADay;
    }

    boolean hasNonsense() {
        return days < 1 || minutesADay < 1 || (long) days * minutesADay > 1_000_000;
    }
}
