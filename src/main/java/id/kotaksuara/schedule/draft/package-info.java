/**
 * Versions of a regency's schedule (jadwal distribusi) planned, copied and brought up to the facts.
 *
 * <p>It lets the planner answer outside of any transaction and keeps what is still true. It must not know pages, nor who
 * approves.
 */
@NullMarked
package id.kotaksuara.schedule.draft;

import org.jspecify.annotations.NullMarked;
