/**
 * One version of a schedule: its status, its loads, what was agreed about each district, and its plan in the planner's words.
 *
 * <p>The entities guard themselves here. It must not know who plans, shows or approves a version.
 */
@NullMarked
package id.kotaksuara.schedule.version;

import org.jspecify.annotations.NullMarked;
