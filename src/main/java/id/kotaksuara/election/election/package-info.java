/**
 * Elections with their contests and their day. It knows nothing of stations, rules or what is needed.
 */
@NullMarked
package id.kotaksuara.election.election;

import org.jspecify.annotations.NullMarked;
