package id.kotaksuara.schedule.approval;

import java.util.Locale;

/** A step of a schedule's life that asks for confirmation; its address is its name in small letters. */
enum ScheduleStep {
    APPROVAL,
    PUBLICATION,
    /** Back to a draft. */
    RETURN,
    /** A draft is put away. */
    REMOVAL,
    /** A draft that was put away is taken out again. */
    RECOVERY;

    static final String PATTERN = "approval|publication|return|removal|recovery";

    static ScheduleStep ofPath(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
