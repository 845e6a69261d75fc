/**
 * Containers that were lacking where a movement ended and are found later (menyusul): how many, and who has them now. The
 * hand-over itself stays as it was said.
 */
@NullMarked
package id.kotaksuara.road.found;

import org.jspecify.annotations.NullMarked;
