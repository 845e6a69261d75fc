/**
 * The pages about a file on its way: upload, what is wrong with it, what it changes, applied, given up, put back.
 *
 * <p>Plans ahead are told by whoever has them; it must not know schedules.
 */
@NullMarked
package id.kotaksuara.voters.preview;

import org.jspecify.annotations.NullMarked;
