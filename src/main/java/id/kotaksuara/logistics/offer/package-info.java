/**
 * Room that others offer an office, above all villages and kelurahan: what it holds by the rule that measures warehouses, and
 * what it became once it was accepted. It knows warehouses and the stores of the PPK, and nothing of boxes.
 */
@NullMarked
package id.kotaksuara.logistics.offer;

import org.jspecify.annotations.NullMarked;
