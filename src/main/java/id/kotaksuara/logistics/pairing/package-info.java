/**
 * Which districts lie on one way, so that their boxes may leave on the same vehicle. An office allows it pair by pair; this room
 * knows nothing of the vehicles.
 */
@NullMarked
package id.kotaksuara.logistics.pairing;

import org.jspecify.annotations.NullMarked;
