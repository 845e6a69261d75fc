/**
 * Ballot boxes one by one: each has a station, a contest, a code, a state and a place, and a history that only grows. An
 * office turns this on for an election; before that, it keeps totals. It knows stock and requirement; it does not know
 * who packs a box, nor which shipment takes it along and when.
 */
@NullMarked
package id.kotaksuara.boxes.box;

import org.jspecify.annotations.NullMarked;
