/**
 * Ballots inside boxes, as the office's ledger of goods counts them: into a box, out of it again, lost with it. It does not
 * know boxes, only how many ballots of which contest go in and out.
 */
@NullMarked
package id.kotaksuara.boxes.sheets;

import org.jspecify.annotations.NullMarked;
