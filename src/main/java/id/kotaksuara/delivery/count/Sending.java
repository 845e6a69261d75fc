package id.kotaksuara.delivery.count;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.delivery.shipment.Signature;
import java.util.UUID;

/** One place in one sending of a form: the same place of the same sending is kept once. */
record Sending(UUID token, int position, Signature signature) {
    Sending {
        requireNonNull(token, "token");
        requireNonNull(signature, "signature");
    }
}
