package id.kotaksuara.access.rules;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The rules of all addresses, for a filter that has to ask before their own turn comes at the end of the chain. */
final class AskedRules implements AuthorizationManager<HttpServletRequest> {

    private @Nullable AuthorizationManager<HttpServletRequest> rules;

    void standIn(SecurityFilterChain chain) {
        rules = chain.getFilters().stream()
                .filter(AuthorizationFilter.class::isInstance)
                .map(AuthorizationFilter.class::cast)
                .findFirst()
                .orElseThrow()
                .getAuthorizationManager();
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> asker, HttpServletRequest request) {
        return requireNonNull(rules).authorize(asker, request);
    }
}
