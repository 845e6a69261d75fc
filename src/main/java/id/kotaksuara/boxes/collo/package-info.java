/**
 * What goes beside the boxes in packages of its own: colli for a station, a village or a district, made from the rules that put
 * goods outside the box. It knows the history of boxes, which holds theirs too; it does not know which shipment leaves when.
 */
@NullMarked
package id.kotaksuara.boxes.collo;

import org.jspecify.annotations.NullMarked;
