/**
 * Long work (pekerjaan panjang): what takes longer than a page may is asked for here, done beside the pages by whichever
 * instance has room, and taken up by another one when that instance is gone. It knows no feature: features bring workers.
 */
@NullMarked
package id.kotaksuara.base.job;

import org.jspecify.annotations.NullMarked;
