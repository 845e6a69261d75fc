/**
 * What goes wrong on the last leg or with a shipment on its way there (kejadian di jalan): told by anybody who takes part, with place, cause and what it
 * touches, open until somebody says how it was dealt with. Causes are a closed list, so that they can be counted.
 */
@NullMarked
package id.kotaksuara.road.incident;

import org.jspecify.annotations.NullMarked;
