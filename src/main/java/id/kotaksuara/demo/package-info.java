/**
 * The demo: its pages, and the time of its examples, each of which brings its own and can be set back to its beginning. All
 * of it exists in the profile {@code demo} only, with tables of its own ({@code db/demo}), and is known by no feature.
 */
@NullMarked
package id.kotaksuara.demo;

import org.jspecify.annotations.NullMarked;
