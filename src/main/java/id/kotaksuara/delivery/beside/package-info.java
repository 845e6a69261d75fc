/**
 * What goes with a shipment beside its boxes: booths, recap boxes and whatever else the rules put into no box, for the
 * stations whose boxes it carries. It counts by the rules and knows nothing of packing or of stock.
 */
@NullMarked
package id.kotaksuara.delivery.beside;

import org.jspecify.annotations.NullMarked;
