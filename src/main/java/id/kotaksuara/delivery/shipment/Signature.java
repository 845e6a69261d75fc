package id.kotaksuara.delivery.shipment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** Who wrote something down, and when. */
record Signature(Instant at, String by) {
    Signature {
        requireNonNull(at, "at");
        requireNonNull(by, "by");
    }
}
