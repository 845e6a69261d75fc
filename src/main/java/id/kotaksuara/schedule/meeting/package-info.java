/**
 * The meeting about a schedule (rapat): what PPK ask for, what another day would cost the others, what was decided and why,
 * and the minutes of it all.
 *
 * <p>It reads versions of schedules and tells their desk what was decided. Schedules must not know of it.
 */
package id.kotaksuara.schedule.meeting;
