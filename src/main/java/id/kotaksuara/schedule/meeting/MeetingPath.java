package id.kotaksuara.schedule.meeting;

import id.kotaksuara.region.RegionPath;

/** Where the pages of the meeting stand: below one version of a schedule, or below a district in it. */
final class MeetingPath {

    static final String VERSION = RegionPath.REGENCY + "/schedules/{number:\\d{1,6}}";
    static final String DISTRICT = VERSION + "/districts/{district:\\d\\d\\.\\d\\d\\.\\d\\d}";

    private MeetingPath() {}
}
