/**
 * Reports of an arrival or a count that differ from the answer that was kept, and what of an answer asks for a person.
 * It knows shipments and counts; it does not know how they are settled.
 */
@NullMarked
package id.kotaksuara.delivery.evidence;

import org.jspecify.annotations.NullMarked;
