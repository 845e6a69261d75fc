/**
 * The vehicles of a regency: kinds, boxes each carries, how many there are. It does not know who travels where.
 */
@NullMarked
package id.kotaksuara.logistics.fleet;

import org.jspecify.annotations.NullMarked;
