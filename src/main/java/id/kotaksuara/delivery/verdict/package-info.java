/**
 * Decides which of two answers about one shipment holds, and brings its count to what was decided, here or on the road. It knows
 * counts and the reports beside them.
 */
@NullMarked
package id.kotaksuara.delivery.verdict;

import org.jspecify.annotations.NullMarked;
