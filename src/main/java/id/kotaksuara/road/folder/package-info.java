/**
 * One vehicle, one folder, on the last leg and the way home too: all papers of a movement, or of a day, as one PDF. It
 * records nothing.
 */
@NullMarked
package id.kotaksuara.road.folder;

import org.jspecify.annotations.NullMarked;
