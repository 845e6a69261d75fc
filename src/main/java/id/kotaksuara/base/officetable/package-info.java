/**
 * What the tables of offices have in common, whatever they are about: headings in one to three rows, words that say a row
 * is no data, titles before the names of places. It must not know what a column means.
 */
@NullMarked
package id.kotaksuara.base.officetable;

import org.jspecify.annotations.NullMarked;
