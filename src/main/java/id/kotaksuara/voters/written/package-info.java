/**
 * How offices write codes of regions, counts, numbers of stations, names and the stages of a list, each text read as it is
 * meant. Plain Java on texts; it knows no table, no database and no page.
 */
@NullMarked
package id.kotaksuara.voters.written;

import org.jspecify.annotations.NullMarked;
