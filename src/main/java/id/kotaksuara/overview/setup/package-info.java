/**
 * What an office still has to say before its first schedule can be published, step by step. It counts what the other
 * rooms know and changes none of it; it only remembers which steps somebody has put off.
 */
@NullMarked
package id.kotaksuara.overview.setup;

import org.jspecify.annotations.NullMarked;
