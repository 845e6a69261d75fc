package id.kotaksuara.schedule.draft;

/** Names one version of a regency's schedule, as its address does. */
public record ScheduleKey(String election, String regency, int number) {

    public String path() {
        return "/elections/%s/%s/schedules/%d".formatted(election, regency, number);
    }

    /** What journal lines of this schedule are about. */
    public String subject() {
        return "schedule:%s/%s/%d".formatted(election, regency, number);
    }
}
