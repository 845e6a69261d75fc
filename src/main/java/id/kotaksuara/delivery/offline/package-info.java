/**
 * The receipt without a network: the worker that opens pages of a PPK, and of a link, as they were last seen. What is answered is
 * kept by the phone and sent as any form; nothing here stores anything.
 */
@NullMarked
package id.kotaksuara.delivery.offline;

import org.jspecify.annotations.NullMarked;
