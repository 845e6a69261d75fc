package id.kotaksuara.access.guessing;

import org.springframework.security.core.AuthenticationException;

/** From this address so much was tried of late that for a while no more is looked at. */
public final class TooManyTries extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyTries() {
        super("too many tries from one address");
    }
}
