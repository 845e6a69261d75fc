/**
 * The accounts of a regency's PPK chairs, made in one go: a table of who they are, and one-time links as slips to print and
 * texts to send. It knows accounts and districts, and no office's work.
 */
@NullMarked
package id.kotaksuara.access.chairs;

import org.jspecify.annotations.NullMarked;
