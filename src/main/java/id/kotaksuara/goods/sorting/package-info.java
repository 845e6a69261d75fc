/**
 * Ballots that teams sort and fold: lots that are given out and come back, sheet by sheet, with one bundle that somebody else
 * counts; of which deliveries each lot is, what is claimed of these, and how fast teams are. It moves goods in the ledger; it
 * does not know which boxes they go into, nor what a team is paid.
 */
@NullMarked
package id.kotaksuara.goods.sorting;

import org.jspecify.annotations.NullMarked;
