/**
 * How warehouses and the stores of the PPK are kept: what they lack of what a store needs, who went in, who holds the keys, who
 * guards them. It knows places by the code of a warehouse or of a district, and nothing of what stands in them.
 */
@NullMarked
package id.kotaksuara.logistics.keeping;

import org.jspecify.annotations.NullMarked;
