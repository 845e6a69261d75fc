/** Kotak Suara: one package per feature, each flat; the README draws the map. */
@NullMarked
package id.kotaksuara;

import org.jspecify.annotations.NullMarked;
