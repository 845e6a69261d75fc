/**
 * The drivers and number plates that an office knows. It knows vehicles; it does not know any shipment.
 */
@NullMarked
package id.kotaksuara.logistics.crew;

import org.jspecify.annotations.NullMarked;
