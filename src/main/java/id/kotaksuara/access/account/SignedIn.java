package id.kotaksuara.access.account;

import static java.util.Objects.requireNonNull;

import id.kotaksuara.region.Area;
import java.io.Serializable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.AuthorityUtils;

/** The account that sent the request, as it stands now; controllers take it as {@code @AuthenticationPrincipal}. */
public record SignedIn(String username, String name, Role role, Area area)
        implements AuthenticatedPrincipal, Serializable {
    public SignedIn {
        requireNonNull(username, "username");
        requireNonNull(name, "name");
        requireNonNull(role, "role");
        requireNonNull(area, "area");
    }

    @Override
    public String getName() {
        return username;
    }

    public boolean is(Role other) {
        return role == other;
    }

    /** This account as Spring Security carries it through a request. */
    public UsernamePasswordAuthenticationToken authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, AuthorityUtils.createAuthorityList("ROLE_" + role));
    }
}
