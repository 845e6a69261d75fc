/**
 * What each warehouse holds of each material in which state, and the append-only ledger that alone changes it. It knows
 * warehouses and elections; it does not know schedules, and not why something is sent.
 */
package id.kotaksuara.logistics.stock;
