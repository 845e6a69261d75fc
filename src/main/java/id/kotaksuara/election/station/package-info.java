/**
 * Polling stations (TPS) with their voters, and the sums of both for any region. It knows regions and nothing of what an
 * election needs.
 */
@NullMarked
package id.kotaksuara.election.station;

import org.jspecify.annotations.NullMarked;
