/**
 * What a table of departures says, as offices write it: which column is which, which day "Rabu, 20 Nop 24" is, and when
 * "gel. II" leaves. It knows what words mean and not which districts exist or whether the days are any good.
 */
@NullMarked
package id.kotaksuara.schedule.officefile;

import org.jspecify.annotations.NullMarked;
