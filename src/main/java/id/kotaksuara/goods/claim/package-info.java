/**
 * What an office claims because a delivery differed from its note: raised by itself, answered, replaced, refused or
 * settled, step by step. It does not know how deliveries are counted.
 */
@NullMarked
package id.kotaksuara.goods.claim;

import org.jspecify.annotations.NullMarked;
