/**
 * Trying things out with schedules: what a draft assumes, a cure tried in a copy, two versions side by side.
 *
 * <p>It works through what schedules offer to others; schedules know nothing of it.
 */
@NullMarked
package id.kotaksuara.schedule.whatif;

import org.jspecify.annotations.NullMarked;
