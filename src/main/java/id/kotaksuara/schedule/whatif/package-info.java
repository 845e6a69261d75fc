/**
 * Trying things out with schedules: what a draft assumes, a cure tried in a copy, two versions side by side.
 *
 * <p>It works through what schedules offer to others; schedules know nothing of it.
 */
package id.kotaksuara.schedule.whatif;
