/**
 * Compares any two versions of a voter list, by region and by station. It reads what voters remembers of each version and
 * changes nothing.
 */
@NullMarked
package id.kotaksuara.voters.list;

import org.jspecify.annotations.NullMarked;
