/** What a stop of the last leg is called: a village, or one of its polling stations. It knows nothing else of it. */
@NullMarked
package id.kotaksuara.road.stop;

import org.jspecify.annotations.NullMarked;
