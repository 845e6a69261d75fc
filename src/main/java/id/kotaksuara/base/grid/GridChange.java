package id.kotaksuara.base.grid;

import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param before null where there was none
 * @param after as it was kept then
 */
record GridChange(@Nullable GridRow before, GridRow after) {}
