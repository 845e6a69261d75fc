/**
 * What the PPK found when a shipment came: receipts and their lines, append-only, and what they add up to. It knows
 * shipments; it does not know who asks.
 */
@NullMarked
package id.kotaksuara.delivery.count;

import org.jspecify.annotations.NullMarked;
