/**
 * Ways that are closed (jalan tertutup): where, why, since and until when, as somebody says who takes part. It knows no
 * tours and no shipments; whoever plans or shows those asks here.
 */
@NullMarked
package id.kotaksuara.road.blockage;

import org.jspecify.annotations.NullMarked;
