/**
 * Warehouses with their room, their work per wave and their escorts. It knows regions, stores and vehicles; it does not know
 * what is in stock, who travels where, or any plan.
 */
@NullMarked
package id.kotaksuara.logistics.warehouse;

import org.jspecify.annotations.NullMarked;
