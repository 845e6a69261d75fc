/**
 * The append-only journal: who did what, when, with the state before and after. Every feature writes to it in the
 * transaction of its change; it knows none of them.
 */
package id.kotaksuara.access.journal;
