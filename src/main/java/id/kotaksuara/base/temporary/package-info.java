/**
 * Temporary files (berkas sementara): one directory for each running application, which the next one to start clears away
 * when its owner was killed. It knows no feature.
 */
@NullMarked
package id.kotaksuara.base.temporary;

import org.jspecify.annotations.NullMarked;
