package id.kotaksuara.voters.file;

import id.kotaksuara.voters.written.CodeText;

/** What can be wrong with a file; a severe fault stops the import, any other asks to be confirmed. */
public enum FaultKind {
    COLUMN_MISSING(true),
    /** Several columns have one meaning, and nobody has said which is meant. */
    COLUMN_AMBIGUOUS(true),
    /** Rows of stations with L+P alone: what is stored is L and P, and nobody may guess how to split it. */
    SPLIT_MISSING(true),
    NUMBER_MISSING(true),
    NUMBER_UNREADABLE(true),
    NUMBER_NEGATIVE(true),
    SUM_WRONG(true),
    FORMULA(true),
    STATION_MISSING(true),
    STATION_UNREADABLE(true),
    STATION_TWICE(true),
    TOO_MANY_VOTERS(true),
    CODE_UNREADABLE(true),
    CODE_SPOILT(true),
    /** A code of the statistics office, which has as many digits and other parts. */
    CODE_OF_BPS(true),
    CODE_NOT_OF_VILLAGE(true),
    PLACE_MISSING(true),
    PLACE_OUTSIDE(true),
    VILLAGE_NOT_NAMED(true),
    VILLAGE_NOT_FOUND(true),
    VILLAGE_TWICE(true),
    DISTRICT_NOT_FOUND(true),
    RECAP_DIFFERS(false),
    RECAP_STATIONS_DIFFER(false),
    RECAP_SPLIT_DIFFERS(false),
    TOTAL_UNREADABLE(false),
    TOTAL_DIFFERS(false),
    STATED_DIFFERS(false),
    NAME_DIFFERS(false),
    /** The code is new, and the name has another one. */
    NAME_HAS_CODE(false),
    PLACE_FROM_ABOVE(false),
    /** A note, a signature, a title: neither code nor station nor count. */
    ROW_ASIDE(false),
    /** A word that may be the name of a place, without a station, beside the sum of the rows above: it was taken for their sum. */
    ROW_SUMMED(false),
    /** Below the list begins a table with other columns: read on, it would say something else. */
    OTHER_TABLE(true),
    /** Whoever opens the file does not see the row. */
    ROW_HIDDEN(false),
    /** Whoever opens the file does not see the column. */
    COLUMN_HIDDEN(false),
    /** The file calls itself a list of another stage. */
    STAGE_DIFFERS(false),
    /** Another sheet holds a list too, and is not read. */
    SHEET_LEFT(false),
    STATION_EMPTY(false);

    private final boolean severe;

    FaultKind(boolean severe) {
        this.severe = severe;
    }

    public boolean severe() {
        return severe;
    }

    /** Why no official code can be read in a text. */
    static FaultKind ofCode(String text) {
        if (CodeText.spoilt(text)) {
            return CODE_SPOILT;
        }
        return CodeText.ofBps(text) ? CODE_OF_BPS : CODE_UNREADABLE;
    }
}
