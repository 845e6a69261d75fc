/**
 * Five regencies as they stood before the votes of 2024, to try everything out: districts and totals are facts, villages,
 * polling stations and travel times are simulated and say so. A scenario brings its own time. It uses every feature
 * through its public door and is known by none.
 */
package id.kotaksuara.demo;
