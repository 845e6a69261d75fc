/**
 * Letters that travel with boxes, whose text an office may change: plain text with named places, which whoever prints fills.
 * It knows no shipment and no paper.
 */
@NullMarked
package id.kotaksuara.logistics.letter;

import org.jspecify.annotations.NullMarked;
