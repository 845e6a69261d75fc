/**
 * One district of a version: the card that judges every wave for it, and moves, pins, wishes and exclusions by hand.
 *
 * <p>It must not know what the meeting or a trial does with them.
 */
@NullMarked
package id.kotaksuara.schedule.district;

import org.jspecify.annotations.NullMarked;
