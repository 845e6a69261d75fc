/** The night board: how many boxes are home, on the way, overdue, and who is to be called; read across a room. */
@NullMarked
package id.kotaksuara.road.night;

import org.jspecify.annotations.NullMarked;
