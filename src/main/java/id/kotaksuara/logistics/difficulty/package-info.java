/**
 * How hard a way is: the conditions of a district, the factors that follow, the class from 1 to 4. Plain arithmetic on
 * values; docs/difficulty.md gives the weights and their reasons.
 */
@NullMarked
package id.kotaksuara.logistics.difficulty;

import org.jspecify.annotations.NullMarked;
