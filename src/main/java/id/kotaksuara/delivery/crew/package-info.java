/**
 * Who takes shipments that have not left, and by which seals they are closed: as somebody wrote it down, otherwise proposed
 * from those that left before. It knows shipments; it sends none.
 */
@NullMarked
package id.kotaksuara.delivery.crew;

import org.jspecify.annotations.NullMarked;
