/**
 * What a PPK has noted of a check that it has not sent yet, kept on the server between the pages so that neither a step
 * back nor an empty battery loses it. It knows shipments only; nothing that is noted counts before it is sent.
 */
@NullMarked
package id.kotaksuara.delivery.noting;

import org.jspecify.annotations.NullMarked;
