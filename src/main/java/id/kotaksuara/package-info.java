/** Kotak Suara: wings of flat rooms, one for each feature; the README draws the map. */
@NullMarked
package id.kotaksuara;

import org.jspecify.annotations.NullMarked;
