/**
 * A database on a server of one's own, before anything connects to it: that nobody on the way reads along, and its passwords
 * where they stand in files. It knows how it is named in settings, and nothing of what is stored in it.
 */
@NullMarked
package id.kotaksuara.base.server;

import org.jspecify.annotations.NullMarked;
