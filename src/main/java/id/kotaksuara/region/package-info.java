/**
 * Provinces, regencies, districts and villages by their official codes, and the area a person answers for. It knows no
 * election.
 */
@NullMarked
package id.kotaksuara.region;

import org.jspecify.annotations.NullMarked;
