/**
 * Decides which of two answers about one shipment holds. It knows counts and the reports beside them; nobody knows it.
 */
@NullMarked
package id.kotaksuara.delivery.verdict;

import org.jspecify.annotations.NullMarked;
