/**
 * A file read and checked: its sheets and columns, its places and sums, what differs from the list and from what is needed.
 *
 * <p>It writes beside the list only. It must not know when a check is asked for or who looks at it.
 */
@NullMarked
package id.kotaksuara.voters.check;

import org.jspecify.annotations.NullMarked;
