/**
 * What is proposed where a movement on its way out brought fewer boxes than it left with: how many, from where, with which
 * vehicle, leaving when, there when, against H-1; made by one press and withdrawn by another. What the office sends to the
 * PPK itself stands elsewhere.
 */
@NullMarked
package id.kotaksuara.road.lacking;

import org.jspecify.annotations.NullMarked;
