/**
 * The demo: five regencies as they stood before the votes of 2024, as examples to try everything out. Districts and totals
 * are facts; villages, polling stations and travel times are simulated and say so. All of it exists in the profile
 * {@code demo} only, with tables of its own ({@code db/demo}): an example brings its own time and can be set back to its
 * beginning. It uses every feature through its public door and is known by none.
 */
@NullMarked
package id.kotaksuara.demo;

import org.jspecify.annotations.NullMarked;
