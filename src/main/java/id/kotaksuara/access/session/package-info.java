/**
 * Sessions of signed-in people, in the database so that all instances share them: how long they last, who is in one, and how
 * they end. It knows accounts and nothing of passwords or pages.
 */
@NullMarked
package id.kotaksuara.access.session;

import org.jspecify.annotations.NullMarked;
