/**
 * The steps of a version that need a decision: approved, given back, published, thrown away, taken back.
 *
 * <p>Whoever follows a published schedule hears of it by an event; it must not know them.
 */
@NullMarked
package id.kotaksuara.schedule.approval;

import org.jspecify.annotations.NullMarked;
