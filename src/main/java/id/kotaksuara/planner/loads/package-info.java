/**
 * A plan's loads as they are packed: for whatever moves them whole, as a binder of detours does, and for what was kept
 * while a district was cut for good. It knows the planner alone.
 */
@NullMarked
package id.kotaksuara.planner.loads;

import org.jspecify.annotations.NullMarked;
