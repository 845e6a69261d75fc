/**
 * A planning problem as linear rules: what may be chosen as numbers, what must hold as rules over them, what each level counts
 * as a sum, and the way from a plan to its numbers and back. It says what is asked; it does not search.
 */
@NullMarked
package id.kotaksuara.planner.model;

import org.jspecify.annotations.NullMarked;
