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

    /** The schedule that a subject names. */
    public static ScheduleKey ofSubject(String subject) {
        var parts = subject.substring(subject.indexOf(':') + 1).split("/");
        return new ScheduleKey(parts[0], parts[1], Integer.parseInt(parts[2]));
    }
}
