/**
 * What each station, village, district and regency needs (kebutuhan): the rules of an election applied to its stations. It
 * knows rules and stations, and not how anything is stored or moved.
 */
@NullMarked
package id.kotaksuara.election.requirement;

import org.jspecify.annotations.NullMarked;
