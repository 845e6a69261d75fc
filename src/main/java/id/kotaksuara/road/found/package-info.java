/**
 * Containers that were lacking where a movement ended and are found later (menyusul): how many, and who has them now. They
 * count as come from then on; the journal keeps what was said when, and by whom.
 */
@NullMarked
package id.kotaksuara.road.found;

import org.jspecify.annotations.NullMarked;
