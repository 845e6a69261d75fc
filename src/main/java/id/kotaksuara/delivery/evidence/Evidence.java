package id.kotaksuara.delivery.evidence;

/**
 * What of a shipment's answers asks for a person, beside the boxes themselves.
 *
 * @param sealBroken a seal was broken or had another number
 * @param disputed two answers differ and nobody has decided
 * @param dealtWith what somebody has dealt with
 */
public record Evidence(boolean sealBroken, boolean disputed, Oddities dealtWith) {

    public boolean asks() {
        return sealBroken || disputed;
    }
}
