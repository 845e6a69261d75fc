/**
 * Help (bantuan): how each part of the work is done at an office, where its rules come from and what the words mean, and which
 * pages lead to which topic. It reads nothing from the database, so that it helps before anything is entered.
 */
@NullMarked
package id.kotaksuara.overview.help;

import org.jspecify.annotations.NullMarked;
