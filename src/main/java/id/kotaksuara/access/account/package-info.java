/**
 * People's accounts with their role and area, and the one-time links that open them. It knows regions and the journal, and
 * nothing of how somebody signs in.
 */
@NullMarked
package id.kotaksuara.access.account;

import org.jspecify.annotations.NullMarked;
