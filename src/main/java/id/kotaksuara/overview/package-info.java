/**
 * The page that says what has not arrived: how many boxes stand where, what needs a person now, and every district or
 * regency with its state. It only reads, and no feature knows it.
 */
@NullMarked
package id.kotaksuara.overview;

import org.jspecify.annotations.NullMarked;
