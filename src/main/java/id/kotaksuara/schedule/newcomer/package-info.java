/**
 * Somebody new: a pasted table of departures is graded before there is an office, an election or a district. It makes the
 * least of each that a grade needs, and leaves the grading itself to its room.
 */
@NullMarked
package id.kotaksuara.schedule.newcomer;

import org.jspecify.annotations.NullMarked;
