/**
 * What a PPK without signal reads out of a shipment's papers: one code for each thing it may have found, and what each means.
 * It records nothing, and does not know how the code came.
 */
@NullMarked
package id.kotaksuara.delivery.readout;

import org.jspecify.annotations.NullMarked;
