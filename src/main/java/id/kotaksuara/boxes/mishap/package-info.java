/**
 * What is done where something went wrong with a box: opened again, contents swapped, ballots moved, replaced, withdrawn, also
 * where it was opened after it had arrived; and many boxes damaged where they stand, at once. Always by two named people, for
 * a reason and with minutes, which stay as they were written. It does not know how boxes travel.
 */
@NullMarked
package id.kotaksuara.boxes.mishap;

import org.jspecify.annotations.NullMarked;
