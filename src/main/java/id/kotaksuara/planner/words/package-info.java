/**
 * The planner's verdicts, reasons, proofs and changes as sentences. It knows the planner and names; it must not know
 * schedules, tables or web requests.
 */
@NullMarked
package id.kotaksuara.planner.words;

import org.jspecify.annotations.NullMarked;
