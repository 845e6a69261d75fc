package id.kotaksuara.schedule;

/** Names one version of a regency's schedule, as its address does. */
record ScheduleKey(String election, String regency, int number) {

    String path() {
        return "/elections/%s/%s/schedules/%d".formatted(election, regency, number);
    }

    /** What journal lines of this schedule are about. */
    String subject() {
        return "schedule:%s/%s/%d".formatted(election, regency, number);
    }
}
