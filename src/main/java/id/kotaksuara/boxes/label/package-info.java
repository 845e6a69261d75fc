/**
 * Labels for boxes, on sheets of the usual sizes and on plain paper, with every printing remembered. It does not know what
 * is inside a box.
 */
@NullMarked
package id.kotaksuara.boxes.label;

import org.jspecify.annotations.NullMarked;
