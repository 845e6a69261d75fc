/**
 * Who has the boxes (penguasaan kotak), out and home: movements between the office's warehouse, the PPK's store, villages and
 * stations, with their containers and seals; the hand-over at each end, by a link without an account or by a code read out on
 * the telephone; which of two reports stands in the register. It does not decide between them, and plans no tour.
 */
@NullMarked
package id.kotaksuara.road.custody;

import org.jspecify.annotations.NullMarked;
