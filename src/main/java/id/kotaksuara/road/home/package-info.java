/**
 * Boxes on ways that no tour plans: from villages to stations and all the way home, and where every box is at this moment,
 * with what has no proof of it.
 */
@NullMarked
package id.kotaksuara.road.home;

import org.jspecify.annotations.NullMarked;
