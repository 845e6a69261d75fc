/**
 * Which boxes a shipment carries where an office keeps them one by one: those of its load leave with it, come back with it
 * and arrive with it. Where an office keeps totals, it does nothing.
 */
@NullMarked
package id.kotaksuara.delivery.carried;

import org.jspecify.annotations.NullMarked;
