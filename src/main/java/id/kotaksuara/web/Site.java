package id.kotaksuara.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** For templates: the address by which somebody opened this application, which stands in the links that it hands out. */
@Component("site")
class Site {

    private static final Set<String> THIS_COMPUTER = Set.of("localhost", "[::1]", "::1", "0:0:0:0:0:0:0:1");

    /** The host in the address, as the browser named it. */
    public String host() {
        String host =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().getHost();
        return host == null ? "" : host;
    }

    /** Whether that host means this computer on this computer, and another one, or none, on every telephone. */
    public boolean isHereOnly() {
        String host = host();
        return THIS_COMPUTER.contains(host) || host.startsWith("127.");
    }
}
