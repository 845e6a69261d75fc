package id.kotaksuara.schedule.officeplan;

/** What a row leaves unclear; its question is the message {@code Ask.<NAME>} with the words of the row. */
enum Ask {
    DISTRICT_MISSING,
    /** No district of the regency has this name or code. */
    DISTRICT_UNKNOWN,
    /** The code is another regency's. */
    DISTRICT_ELSEWHERE,
    /** Code and name are of two districts. */
    DISTRICT_CONTRADICTS,
    DAY_MISSING,
    /** The cell holds a formula, whose value only a spreadsheet knows. */
    DAY_FORMULA,
    DAY_SEVERAL,
    DAY_UNREADABLE,
    /** The name of the day is not that of the date. */
    DAY_CONTRADICTS,
    /** Two days, as other dates of the file name the month first. */
    DAY_EITHER,
    /** Too far from the voting to be meant. */
    DAY_FAR,
    /** A time that cannot be, such as 25.00, or that may be two, such as 8.3. */
    TIME_UNREADABLE,
    /** The time of another zone than the office's. */
    TIME_ZONE,
    BOXES_UNREADABLE,
    /** Whoever opens the file does not see the row. */
    HIDDEN,
    /** The district leaves at several times, and how many boxes leave when is not said. */
    TWICE;

    boolean aboutDistrict() {
        return name().startsWith("DISTRICT");
    }

    boolean aboutDay() {
        return name().startsWith("DAY");
    }
}
