/**
 * An office's own schedule as its rows say it: days, districts and vehicles found in what people wrote, and what has to be
 * asked.
 *
 * <p>It only understands; how good the schedule is, it must not know.
 */
@NullMarked
package id.kotaksuara.schedule.officeplan;

import org.jspecify.annotations.NullMarked;
