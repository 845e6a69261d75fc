/**
 * What goes with a shipment beside its boxes: booths, recap boxes and whatever else the rules put into no box, for the
 * stations whose boxes it carries, by its colli where the office has some and by the rules otherwise; and what a district
 * committee found of the colli. It knows nothing of stock.
 */
@NullMarked
package id.kotaksuara.delivery.beside;

import org.jspecify.annotations.NullMarked;
