/**
 * The last leg (ruas terakhir) of a district: its villages as stops, what drives, sails and walks from the PPK's store, how
 * long it takes, and when. It knows no plan.
 */
@NullMarked
package id.kotaksuara.road.leg;

import org.jspecify.annotations.NullMarked;
