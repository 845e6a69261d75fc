/**
 * Photos of stores, goods and papers: made anew on the server, so that nothing of where and with what they were taken is
 * left, kept in the database, and shown below the page that they belong to, to whoever may open that. It knows no page.
 */
@NullMarked
package id.kotaksuara.logistics.photo;

import org.jspecify.annotations.NullMarked;
