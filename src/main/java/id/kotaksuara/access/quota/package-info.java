/**
 * How much an office and a person may have lying about that has not become anything yet, when such things go by themselves, and
 * the page that shows it. What the things are, it does not know: rooms above bring them, each with a kind of its own.
 */
@NullMarked
package id.kotaksuara.access.quota;

import org.jspecify.annotations.NullMarked;
