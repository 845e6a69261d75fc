/**
 * The people whom an office's papers name: who signs, who hands over, who receives, who escorts, who witnesses. It knows
 * offices and districts; it does not know any shipment.
 */
@NullMarked
package id.kotaksuara.logistics.people;

import org.jspecify.annotations.NullMarked;
