/**
 * Chains of lines (rantai): each line is summed up together with the sum of the line before, so that nobody changes,
 * removes, adds or moves one without every later sum telling. It knows no feature: features say which lines there are.
 */
@NullMarked
package id.kotaksuara.base.chain;

import org.jspecify.annotations.NullMarked;
