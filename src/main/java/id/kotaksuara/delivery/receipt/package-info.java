/**
 * Receiving on a phone: arrived, checked, corrected, each with who and why. It knows shipments and counts, and nothing of
 * how they were planned or sent.
 */
@NullMarked
package id.kotaksuara.delivery.receipt;

import org.jspecify.annotations.NullMarked;
