/**
 * Tours of the last leg (rit): planned from what is known of it, judged by the rules of {@code planner.touring}, moved and
 * pinned by hand, printed for each vehicle, and seen together by the regency.
 */
@NullMarked
package id.kotaksuara.road.tour;

import org.jspecify.annotations.NullMarked;
