/**
 * How guessing is met: tries are counted by account, by device and by address, and hashes are made few at a time. It says
 * whether a try counts; it does not know which page asks, nor what an account may do.
 */
@NullMarked
package id.kotaksuara.access.guessing;

import org.jspecify.annotations.NullMarked;
