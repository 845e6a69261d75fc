/**
 * Ballots that teams sort and fold: lots that are given out and come back, sheet by sheet. It moves goods in the ledger; it
 * does not know how they came in or which boxes they go into.
 */
@NullMarked
package id.kotaksuara.goods.sorting;

import org.jspecify.annotations.NullMarked;
