/**
 * Warehouses with their room, their work per wave and their escorts, the vehicles of a regency, and the stores of the
 * district committees (PPK). It knows regions; it does not know what is in stock, who travels where, or any plan.
 */
package id.kotaksuara.logistics.warehouse;
