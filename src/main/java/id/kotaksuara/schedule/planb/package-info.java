/**
 * What to do when the way to a hard district is closed on its day (rencana cadangan): worked out ahead from a schedule's
 * plan with as few changes as can be, for the binder. It knows schedules, and no schedule knows it.
 */
@NullMarked
package id.kotaksuara.schedule.planb;

import org.jspecify.annotations.NullMarked;
