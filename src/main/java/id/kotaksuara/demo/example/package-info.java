/**
 * Five regencies as they stood before the votes of 2024: districts and totals are facts; villages, polling stations and
 * travel times are simulated and say so. An example is laid through the public doors of all features.
 */
@NullMarked
package id.kotaksuara.demo.example;

import org.jspecify.annotations.NullMarked;
