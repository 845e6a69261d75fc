/**
 * What a table from an office says about voters: which column means what, what a row counts, and what is wrong with it.
 * Plain Java over {@code sheet}; it knows no database and no page.
 */
@NullMarked
package id.kotaksuara.voters.file;

import org.jspecify.annotations.NullMarked;
