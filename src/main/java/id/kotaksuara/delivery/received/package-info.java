/**
 * What a PPK received, as photos: added apart from the receipt and later, so that no receipt waits for them. The receipt itself
 * knows nothing of them.
 */
@NullMarked
package id.kotaksuara.delivery.received;

import org.jspecify.annotations.NullMarked;
