package id.kotaksuara.access.signin;

import java.util.Locale;
import java.util.Set;

/** What people type that is kept nowhere and shown on no page: passwords, and the codes of second factors. */
public final class Secrets {

    private Secrets() {}

    /** Whether a form that is sent to an address carries any. */
    public static boolean in(String action, Set<String> fields) {
        return action.startsWith("/sign-")
                || action.startsWith("/second-factor")
                || fields.stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    }
}
