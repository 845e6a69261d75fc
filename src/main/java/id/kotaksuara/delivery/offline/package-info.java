/**
 * The receipt without a network: the worker that opens a PPK's pages as they were last seen. What is answered on them is
 * kept by the phone and sent as any form; nothing here stores anything.
 */
@NullMarked
package id.kotaksuara.delivery.offline;

import org.jspecify.annotations.NullMarked;
