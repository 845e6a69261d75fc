/**
 * The planner: which consignment leaves its warehouse in which wave, on which vehicles, why, and what would help.
 *
 * <p>Functions on values. It knows no entities, no database, no clock and no language: trouble is data (a {@link
 * id.kotaksuara.planner.planning.Rule}, a subject, numbers) that a page turns into a sentence.
 */
package id.kotaksuara.planner.planning;
