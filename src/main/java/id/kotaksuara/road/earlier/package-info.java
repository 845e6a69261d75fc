/**
 * What a new election takes over of the last legs of an earlier one: vehicles, villages as stops, travel times and hours. It
 * knows no plan, and no station: which stations there are is for the new voter list to say.
 */
@NullMarked
package id.kotaksuara.road.earlier;

import org.jspecify.annotations.NullMarked;
