/** Where a shipment ends: at the PPK, or past it at villages or polling stations. It knows nothing of how it gets there. */
@NullMarked
package id.kotaksuara.delivery.goal;

import org.jspecify.annotations.NullMarked;
