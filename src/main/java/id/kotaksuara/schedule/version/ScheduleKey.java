package id.kotaksuara.schedule.version;

import id.kotaksuara.region.OfficeKey;

/** Names one version of a regency's schedule, as its address does. */
public record ScheduleKey(OfficeKey office, int number) {

    public String election() {
        return office.election();
    }

    public String regency() {
        return office.regency();
    }

    public String path() {
        return office.path() + "/schedules/" + number;
    }

    /** What journal lines of this schedule are about. */
    public String subject() {
        return "schedule:%s/%s/%d".formatted(election(), regency(), number);
    }

    /** The schedule that a subject names. */
    public static ScheduleKey ofSubject(String subject) {
        var parts = subject.substring(subject.indexOf(':') + 1).split("/");
        return new ScheduleKey(new OfficeKey(parts[0], parts[1]), Integer.parseInt(parts[2]));
    }
}
