/**
 * The stores of the district committees (PPK) and the room a building has for boxes. It knows regions and what stands
 * there, and no plan.
 */
@NullMarked
package id.kotaksuara.logistics.store;

import org.jspecify.annotations.NullMarked;
