package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.guessing.KnownDevices;
import id.kotaksuara.access.guessing.SignInTries;
import id.kotaksuara.access.session.SessionAccounts;
import id.kotaksuara.base.address.AskedPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the right password: a line in the journal, the device is known from now on, then the page asked for, or the one that asks for a code. */
@Component
public class SignInDone implements AuthenticationSuccessHandler {

    private final SignInTries tries;

    private final KnownDevices devices;

    SignInDone(SignInTries tries, KnownDevices devices) {
        this.tries = tries;
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof SignedIn account) {
            tries.signedIn(account);
            devices.remember(account.username(), Hand.of(request), response);
        }
        var page = ReturnPath.of(request.getParameter(ReturnPath.PARAMETER));
        String next = SessionAccounts.waitsForCode(request) ? page.throughCode() : page.path();
        response.sendRedirect(AskedPath.address(request, next));
    }
}
