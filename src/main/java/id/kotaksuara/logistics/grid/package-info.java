/**
 * The vehicles, warehouses, stores and routes of an office, each edited as one table. It knows addresses alone: how a table
 * is edited knows {@code base.grid}, and what its rows are, the room of each.
 */
@NullMarked
package id.kotaksuara.logistics.grid;

import org.jspecify.annotations.NullMarked;
