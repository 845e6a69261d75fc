/**
 * Shipments that go past the PPK, straight to villages or polling stations: said once they have left, handed over there by
 * link or code, and closed by what all these places answered. The movement itself is the road's.
 */
@NullMarked
package id.kotaksuara.delivery.straight;

import org.jspecify.annotations.NullMarked;
