/**
 * The passport of a box: everything that happened to it, at the address on its label; and, for whoever scans that without
 * an account, whether the code is genuine and nothing else. It does not know who packs or carries boxes.
 */
@NullMarked
package id.kotaksuara.boxes.passport;

import org.jspecify.annotations.NullMarked;
