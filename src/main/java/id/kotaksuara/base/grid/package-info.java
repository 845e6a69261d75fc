/**
 * Tables of things that an office knows many of: edited as one, handed out as a file and read again, saved as a whole
 * after a page that says what changes, and taken back while nothing has changed since. It knows columns, keys and
 * versions; what a row means, its owner knows ({@link id.kotaksuara.base.grid.MasterTable}).
 */
@NullMarked
package id.kotaksuara.base.grid;

import org.jspecify.annotations.NullMarked;
