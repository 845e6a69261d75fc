/**
 * Provinces, regencies, districts and villages by their official codes, the area a person answers for, and what time it
 * is at an office. It knows no election.
 */
package id.kotaksuara.region;
