/**
 * A file's way: taken in, checked beside the pages, applied to the list when a person says so, put back.
 *
 * <p>It must not know how any of that is shown.
 */
@NullMarked
package id.kotaksuara.voters.intake;

import org.jspecify.annotations.NullMarked;
