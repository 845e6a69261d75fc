/**
 * Sending: shipments out of the published schedule, the check before departure, papers, replacements and what follows. It
 * knows schedules and stock; it knows nothing of how a plan was found.
 */
@NullMarked
package id.kotaksuara.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
