/**
 * A shipment on its way: what is loaded, when it leaves and arrives, with whom, and the states it may pass through. It knows
 * nothing of how the plan was found, nor of the pages that read it.
 */
@NullMarked
package id.kotaksuara.delivery.shipment;

import org.jspecify.annotations.NullMarked;
