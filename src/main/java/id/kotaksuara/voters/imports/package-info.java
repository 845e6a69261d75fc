/**
 * A file on its way into the voter list: its state, its bytes, its rows beside the list, its faults; each applied one is a
 * version of the list.
 *
 * <p>It knows regions and elections, and not how files are read, nor what is made of the counts.
 */
@NullMarked
package id.kotaksuara.voters.imports;

import org.jspecify.annotations.NullMarked;
