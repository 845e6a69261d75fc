package id.kotaksuara.base.webserver;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/** What counts as one place: an IPv4 address, or the half of an IPv6 address that a household is given whole. */
public final class Network {

    private static final int NETWORK_BYTES = 8;

    private Network() {}

    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK_BYTES ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) : dotted(bytes);
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    /** An IPv4 address that was written as one of IPv6. */
    private static String dotted(byte[] bytes) throws UnknownHostException {
        return InetAddress.getByAddress(bytes).getHostAddress();
    }
}
