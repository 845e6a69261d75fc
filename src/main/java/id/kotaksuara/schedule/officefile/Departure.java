package id.kotaksuara.schedule.officefile;

/**
 * One row of a timetable in its own words; an empty text is a cell that says nothing.
 *
 * @param line where it stands in the file, from 1
 * @param part which of several districts of its row it is, from 1; 0 where the row has one
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
        boolean aside) {}
