/**
 * What somebody says at the end of a movement, and reports that say otherwise than what was recorded before: a person decides
 * which holds, and all of them stay, with who sent them, also what was recorded first. It knows movements by their numbers alone.
 */
@NullMarked
package id.kotaksuara.road.report;

import org.jspecify.annotations.NullMarked;
