/**
 * The way home planned like the way out: which vehicle of the PPK fetches the boxes of which villages, in which order and
 * when, once counting is over. What is planned is made ready as movements; it keeps nothing else.
 */
@NullMarked
package id.kotaksuara.road.homeward;

import org.jspecify.annotations.NullMarked;
