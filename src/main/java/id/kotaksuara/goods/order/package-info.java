/**
 * What an office has ordered and when it is expected. It does not know receipts: what has come of an order is told by
 * whoever counts deliveries.
 */
@NullMarked
package id.kotaksuara.goods.order;

import org.jspecify.annotations.NullMarked;
