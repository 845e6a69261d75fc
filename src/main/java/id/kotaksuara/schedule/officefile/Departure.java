package id.kotaksuara.schedule.officefile;

import id.kotaksuara.base.table.SheetRow;

/**
 * One row of a timetable in its own words; an empty text is a cell that says nothing.
 *
 * @param line where it stands in the file, from 1; 0 for another sheet that was not read
 * @param part which of several departures of its row it is, from 1; 0 where the row has one
 * @param hours whether a bare number in {@code time} is an hour
 * @param dayFromAbove whether the day stands in a row above, as under merged cells
 * @param hidden whether whoever opens the file does not see it
 * @param aside whether it says nothing about a departure: a sum, a signature, the numbers of the columns
 */
public record Departure(
        int line,
        int part,
        String code,
        String district,
        String day,
        String time,
        boolean hours,
        String vehicle,
        String boxes,
        boolean dayFromAbove,
        boolean hidden,
        boolean aside) {

    /** Ends what could be read and is to be asked about all the same; nobody wrote it. */
    static final String UNCLEAR = " ?";

    private static final int LONGEST = 120;

    /** A row that says nothing about a departure, in its own words. */
    static Departure aside(SheetRow row) {
        var words = cut(String.join(" ", row.cells()));
        return new Departure((int) row.line(), 0, "", words, "", "", false, "", "", false, row.hidden(), true);
    }

    /** Another sheet that is a timetable and was not read. */
    static Departure unread(int number, String sheet) {
        return new Departure(0, number, "", cut(sheet), "", "", false, "", "", false, false, true);
    }

    /** Whether it stands for a sheet that was not read. */
    public boolean ofSheet() {
        return line == 0;
    }

    /** Some of its words as they stand in the file. */
    public String asWritten(String words) {
        return words.endsWith(UNCLEAR) ? words.substring(0, words.length() - UNCLEAR.length()) : words;
    }

    /** What a cell says in one line, as much of it as is kept. */
    static String cut(String text) {
        var line = text.replace('\0', ' ').replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
