/**
 * What is done where something went wrong with a box: opened again, contents swapped, ballots moved with minutes, replaced,
 * withdrawn; always by two named people and for a reason. It does not know how boxes travel.
 */
@NullMarked
package id.kotaksuara.boxes.mishap;

import org.jspecify.annotations.NullMarked;
