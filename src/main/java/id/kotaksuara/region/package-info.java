/**
 * Provinces, regencies, districts and villages by their official codes, the area a person answers for, and what time it
 * is at an office. It knows no election.
 */
@NullMarked
package id.kotaksuara.region;

import org.jspecify.annotations.NullMarked;
