/**
 * What is damaged, too many or lost: set aside with its cause, and destroyed on the day before the vote, to the sheet, with
 * minutes and witnesses. It moves goods in the ledger; it does not know how they came in or which boxes they went into.
 */
@NullMarked
package id.kotaksuara.goods.destruction;

import org.jspecify.annotations.NullMarked;
