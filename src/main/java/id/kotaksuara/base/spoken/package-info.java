/**
 * Codes that people read out where there is no signal: of signs that cannot be taken for each other, with a check, derived
 * from a secret. It does not know what they are about.
 */
@NullMarked
package id.kotaksuara.base.spoken;

import org.jspecify.annotations.NullMarked;
