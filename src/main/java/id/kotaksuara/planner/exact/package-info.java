/**
 * The exact planner: Google's OR-Tools CP-SAT, level by level, from a plan that is already good. It searches what {@code model}
 * puts as rules, and knows the public types of {@code planning}; where its native library cannot load it says so as data.
 */
@NullMarked
package id.kotaksuara.planner.exact;

import org.jspecify.annotations.NullMarked;
