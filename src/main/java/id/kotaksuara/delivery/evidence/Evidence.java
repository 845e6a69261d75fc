package id.kotaksuara.delivery.evidence;

/**
 * What of a shipment's answers asks for a person, beside the boxes themselves.
 *
 * @param sealBroken a seal was broken or had another number
 * @param disputed two answers differ and nobody has decided
 */
public record Evidence(boolean sealBroken, boolean disputed) {

    public boolean asks() {
        return sealBroken || disputed;
    }
}
