/**
 * The shipments that a published schedule asks for: made, moved and withdrawn until they leave. It knows schedules and
 * shipments; it does not know how one leaves.
 */
@NullMarked
package id.kotaksuara.delivery.departure;

import org.jspecify.annotations.NullMarked;
