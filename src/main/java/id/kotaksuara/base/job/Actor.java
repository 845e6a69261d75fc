package id.kotaksuara.base.job;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * In whose name a job is done, so that the journal's lines name who asked for it.
 *
 * @param role their authority; empty where nobody is signed in
 */
record Actor(String name, String role) {

    static Actor here() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return here(signedIn == null ? "" : signedIn.getName());
    }

    /** Who is signed in here, under the name that goes with the job. */
    static Actor here(String name) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return new Actor(
                name,
                signedIn == null
                        ? ""
                        : signedIn.getAuthorities().stream()
                                .map(GrantedAuthority::getAuthority)
                                .filter(authority -> authority.startsWith("ROLE_"))
                                .findFirst()
                                .orElse(""));
    }

    void does(Callable<?> work) throws Exception {
        var before = SecurityContextHolder.getContext();
        if (!role.isEmpty()) {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    name, "", AuthorityUtils.createAuthorityList(role))));
        }
        try {
            work.call();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
