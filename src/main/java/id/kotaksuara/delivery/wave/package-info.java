/**
 * The shipments page, wave by wave, and what is done to many at once: sent off together, printed together, and left
 * behind with a reason. How one shipment leaves is the room of dispatch's to know; here it is only asked many times.
 */
@NullMarked
package id.kotaksuara.delivery.wave;

import org.jspecify.annotations.NullMarked;
