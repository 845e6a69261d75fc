/**
 * The signed papers of shipments to PPKs: whether the hand-over record has come back to the office and is filed, photos or scans of
 * it, and which are missing. It knows nothing of what was counted.
 */
@NullMarked
package id.kotaksuara.delivery.signed;

import org.jspecify.annotations.NullMarked;
