/**
 * Tables as offices send them and want them back: rows of text from a CSV or XLSX file, and rows written as one. It
 * knows what a cell looks like and not what it means.
 */
@NullMarked
package id.kotaksuara.base.table;

import org.jspecify.annotations.NullMarked;
