/**
 * The one list of who may open which address, and what the others are told. It knows the addresses of all features but
 * none of their types.
 */
@NullMarked
package id.kotaksuara.access.rules;

import org.jspecify.annotations.NullMarked;
