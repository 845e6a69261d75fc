/**
 * The way home: what waits in villages to be fetched, when counting ends there, and the movements made ready that the tours of
 * {@code road.tour} ask for; it plans nothing itself.
 */
@NullMarked
package id.kotaksuara.road.homeward;

import org.jspecify.annotations.NullMarked;
