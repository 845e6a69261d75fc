/**
 * Whether the database answers just now: an outage is told once, and nobody waits for it once per statement. It knows
 * neither which database that is nor what is stored in it.
 */
@NullMarked
package id.kotaksuara.base.outage;

import org.jspecify.annotations.NullMarked;
