package id.kotaksuara.base.webserver;

import java.util.Map;
import java.util.TreeMap;

/** What every answer tells the browser: load nothing from elsewhere, run nothing inline, tell no other site where we were. */
public final class SecurityHeaders {

    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    public static final String PERMISSIONS_POLICY =
            "accelerometer=(), camera=(self), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    static final String HSTS = "max-age=31536000 ; includeSubDomains";

    /** By name; Spring Security sets the same on the answers that reach it. */
    static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Permissions-Policy", PERMISSIONS_POLICY,
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin"));

    private SecurityHeaders() {}
}
