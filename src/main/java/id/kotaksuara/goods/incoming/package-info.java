/**
 * Goods as they arrive: delivery notes, lots of cartons, and what several people count of them, step by step. What closes
 * a receipt brings the goods in and raises claims; it does not know what happens to goods afterwards.
 */
@NullMarked
package id.kotaksuara.goods.incoming;

import org.jspecify.annotations.NullMarked;
