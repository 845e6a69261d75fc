/**
 * Copies of a whole installation (cadangan): one file made beside the running application, and an empty database filled
 * from it and compared with it. It knows tables, columns and heads of chains, and not what they mean.
 */
@NullMarked
package id.kotaksuara.base.backup;

import org.jspecify.annotations.NullMarked;
