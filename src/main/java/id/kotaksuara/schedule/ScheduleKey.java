package id.kotaksuara.schedule;

/** Names one version of a regency's schedule, as its address does. */
record ScheduleKey(String election, String regency, int number) {

    String path() {
        return "/elections/%s/%s/schedules/%d".formatted(election, regency, number);
    }
}
