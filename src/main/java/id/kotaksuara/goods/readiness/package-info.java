/**
 * How ready the goods of an office are, on one page: needed, ordered, in, good, ready, lacking, expected, and by when. By
 * which day the plan needs them is told by whoever plans; how long work on them takes at the pace so far, whoever works.
 */
@NullMarked
package id.kotaksuara.goods.readiness;

import org.jspecify.annotations.NullMarked;
