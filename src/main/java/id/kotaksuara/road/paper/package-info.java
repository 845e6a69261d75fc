/** The signed papers of movements: whether each has come back and is filed. It knows movements by their numbers alone. */
@NullMarked
package id.kotaksuara.road.paper;

import org.jspecify.annotations.NullMarked;
