/**
 * What other features may know of schedules: each version as it stands, what was agreed, and the one that shipments follow.
 *
 * <p>It hands out values, never entities, and changes nothing.
 */
@NullMarked
package id.kotaksuara.schedule.published;

import org.jspecify.annotations.NullMarked;
