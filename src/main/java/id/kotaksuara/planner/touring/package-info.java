/**
 * Tours of the last leg: from the store of a district's committee to villages and stations, on which vehicles, in which
 * order, when, and why something cannot be there.
 *
 * <p>Functions on values, as in {@code planner.planning}. Times are minutes of the working days side by side; it knows no
 * entities, no database, no clock and no language.
 */
@NullMarked
package id.kotaksuara.planner.touring;

import org.jspecify.annotations.NullMarked;
