/**
 * What has no proof yet: boxes nobody answers for, hand-overs told by telephone alone, reports that differ from what was
 * recorded until somebody decides, and signed papers that have not come back; of one regency on one page.
 */
@NullMarked
package id.kotaksuara.road.proof;

import org.jspecify.annotations.NullMarked;
