/**
 * Signing in and out: passwords, sessions that all instances share, and the first administrator of an empty installation.
 * It knows accounts; it does not know which pages there are.
 */
@NullMarked
package id.kotaksuara.access.signin;

import org.jspecify.annotations.NullMarked;
