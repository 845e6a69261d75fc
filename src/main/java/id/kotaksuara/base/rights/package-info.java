/**
 * What the application's own role may do in the database: work with rows, add to what only grows, and nothing to tables
 * themselves. It asks the database which tables those are, and knows none by name.
 */
@NullMarked
package id.kotaksuara.base.rights;

import org.jspecify.annotations.NullMarked;
