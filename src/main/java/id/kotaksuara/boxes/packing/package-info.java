/**
 * Tables at which boxes are packed: one person counts, another counts without seeing the first, and only where both found
 * what the rules ask for is the box sealed, with the next numbers of the table's roll. It does not know how boxes travel.
 */
@NullMarked
package id.kotaksuara.boxes.packing;

import org.jspecify.annotations.NullMarked;
