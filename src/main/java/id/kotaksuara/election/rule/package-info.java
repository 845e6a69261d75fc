/**
 * The quantity rules of an election: how much of which material a station, a village or a district needs, and the defaults
 * of KPU's decrees. It knows elections and counts of voters, and nothing of stock.
 */
@NullMarked
package id.kotaksuara.election.rule;

import org.jspecify.annotations.NullMarked;
