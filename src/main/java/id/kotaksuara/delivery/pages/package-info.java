/**
 * Shipments as the pages read them: the whole file of one, the rows of many, and what happened on the way. It knows
 * shipments and counts, and changes neither.
 */
@NullMarked
package id.kotaksuara.delivery.pages;

import org.jspecify.annotations.NullMarked;
