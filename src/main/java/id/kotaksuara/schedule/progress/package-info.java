/**
 * What has happened to a schedule by now: which waves are over, which loads have left, and which should have left and have
 * not. It knows calendars, problems and plans; it does not know schedules, their versions or how a load leaves.
 */
@NullMarked
package id.kotaksuara.schedule.progress;

import org.jspecify.annotations.NullMarked;
