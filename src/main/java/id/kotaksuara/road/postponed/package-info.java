/**
 * Stations at which voting is postponed (pemungutan susulan): with which new date, where their boxes stay sealed and what
 * has to be made again. They leave the lists of the day and have their own.
 */
@NullMarked
package id.kotaksuara.road.postponed;

import org.jspecify.annotations.NullMarked;
