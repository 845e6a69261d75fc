/**
 * PDF files of text and filled rectangles, written page by page as they are made. It knows no feature, and only the fonts
 * that every reader of such files has.
 */
@NullMarked
package id.kotaksuara.base.pdf;

import org.jspecify.annotations.NullMarked;
