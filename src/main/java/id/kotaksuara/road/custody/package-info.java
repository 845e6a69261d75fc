/**
 * Who has the boxes between the PPK's store and the villages (penguasaan kotak): tours that have left, and the hand-over at
 * each stop, by a link without an account or by a code read out on the telephone.
 */
@NullMarked
package id.kotaksuara.road.custody;

import org.jspecify.annotations.NullMarked;
