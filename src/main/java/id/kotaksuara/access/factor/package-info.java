/**
 * The second factor (faktor kedua): a code from an app beside the password, codes for the day on which the telephone is
 * gone, and offices that ask it of their administrators and planners.
 */
@NullMarked
package id.kotaksuara.access.factor;

import org.jspecify.annotations.NullMarked;
