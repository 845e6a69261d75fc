/**
 * Voter lists: files with the voters of each polling station are read, checked, previewed and applied, each applied one
 * being a version of the list. It knows regions and elections, and not what is made of the counts.
 */
@NullMarked
package id.kotaksuara.voters.imports;

import org.jspecify.annotations.NullMarked;
