package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Signing out: a line in the journal while it is known who leaves, then the sign-in page. */
final class SigningOut implements Customizer<LogoutConfigurer<HttpSecurity>>, LogoutHandler {

    private final Supplier<Traces> traces;

    SigningOut(Supplier<Traces> traces) {
        this.traces = traces;
    }

    @Override
    public void customize(LogoutConfigurer<HttpSecurity> out) {
        out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out").addLogoutHandler(this);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            traces.get().left(who);
        }
    }
}
