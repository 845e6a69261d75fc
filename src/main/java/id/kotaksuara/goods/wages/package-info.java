/**
 * Teams that sort and fold ballots, what a sheet is paid, and the pay sheet of each day. It reads closed lots; it does not
 * know how they were given out.
 */
@NullMarked
package id.kotaksuara.goods.wages;

import org.jspecify.annotations.NullMarked;
