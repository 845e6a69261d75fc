/**
 * What has to go from a PPK's store to which villages, in the words of {@code planner.touring}: stops, vehicles, times and
 * days, beside the dates that their minutes stand for. It knows no tours.
 */
@NullMarked
package id.kotaksuara.road.input;

import org.jspecify.annotations.NullMarked;
