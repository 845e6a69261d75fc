/**
 * What the path of an address names: handlers are given it as one thing, and the page reads its parts by their names. It
 * knows no feature.
 */
@NullMarked
package id.kotaksuara.base.address;

import org.jspecify.annotations.NullMarked;
