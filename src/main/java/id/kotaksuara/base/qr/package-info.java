/**
 * Codes that a phone's camera reads (kode QR), drawn by the server as an image in the page. It knows no feature and not what
 * the text in a code means.
 */
@NullMarked
package id.kotaksuara.base.qr;

import org.jspecify.annotations.NullMarked;
