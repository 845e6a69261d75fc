/** How records are kept as JSON in a column. It must not know what any of them means. */
@NullMarked
package id.kotaksuara.base.json;

import org.jspecify.annotations.NullMarked;
