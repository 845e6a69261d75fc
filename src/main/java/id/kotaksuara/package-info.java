/** Kotak Suara: one package per feature, each flat; the README draws the map. */
package id.kotaksuara;
