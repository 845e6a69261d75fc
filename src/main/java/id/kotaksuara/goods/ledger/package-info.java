/**
 * Where the goods of an office are, piece by piece, from their arrival to the ballot box or the fire. It keeps the stock of
 * the warehouses in step; it does not know deliveries, teams or minutes.
 */
@NullMarked
package id.kotaksuara.goods.ledger;

import org.jspecify.annotations.NullMarked;
