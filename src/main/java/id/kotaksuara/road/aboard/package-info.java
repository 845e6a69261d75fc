/**
 * Which boxes a movement of the last leg carries where an office keeps them one by one: each goes on by its code, and its
 * passport tells with whom. Where an office keeps totals, it does nothing.
 */
@NullMarked
package id.kotaksuara.road.aboard;

import org.jspecify.annotations.NullMarked;
