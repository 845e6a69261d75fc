/**
 * Printed pages as PDF files: a page of ours, filled as the browser would get it, laid out on A4 with the fonts inside the
 * file, and several such files bound into one. It knows no paper and no feature; what is laid out has to be XHTML with
 * styles of CSS 2.1.
 */
@NullMarked
package id.kotaksuara.base.printing;

import org.jspecify.annotations.NullMarked;
