/**
 * The exact planner: Google's OR-Tools CP-SAT, level by level, from a plan that is already good. It knows the public
 * types of {@code planning} and nothing else; where its native library cannot load it says so as data.
 */
package id.kotaksuara.planner.exact;
