/** Messages about shipments, pasted with those about the last leg: understood by their codes, recorded as the chair's page would. */
@NullMarked
package id.kotaksuara.delivery.message;

import org.jspecify.annotations.NullMarked;
