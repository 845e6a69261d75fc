package id.kotaksuara.access.rules;

import static id.kotaksuara.access.account.Role.ADMINISTRATOR;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Who may open an address. Where the address names a region, every rule first asks whether that lies in the account's
 * area; so a rule about roles cannot forget it.
 */
final class Rule implements AuthorizationManager<RequestAuthorizationContext> {

    private static final List<String> REGION_VARIABLES = List.of("region", "regency", "district");

    private final Set<Role> roles;
    private final boolean aboutRegion;

    private Rule(Set<Role> roles, boolean aboutRegion) {
        this.roles = roles;
        this.aboutRegion = aboutRegion;
    }

    /** Everybody with an account. */
    static Rule signedIn() {
        return new Rule(EnumSet.allOf(Role.class), false);
    }

    static Rule administrator() {
        return new Rule(EnumSet.of(ADMINISTRATOR), false);
    }

    /** Everybody whose area contains the region that the address names. */
    static Rule anyoneInArea() {
        return new Rule(EnumSet.allOf(Role.class), true);
    }

    /** These roles, where their area contains the region that the address names. */
    static Rule inArea(Role first, Role... more) {
        return new Rule(EnumSet.of(first, more), true);
    }

    /** Nobody: there is nothing at such an address. */
    static Rule nobody() {
        return new Rule(EnumSet.noneOf(Role.class), false);
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        Authentication asker = authentication.get();
        if (asker == null || !(asker.getPrincipal() instanceof SignedIn account)) {
            return Answer.SIGN_IN;
        }
        String region = regionIn(context);
        if (roles.isEmpty() || region != null && !within(account.area(), region)) {
            return Answer.NOTHING_THERE;
        }
        return roles.contains(account.role()) ? Answer.COME_IN : Answer.NOT_YOURS;
    }

    private @Nullable String regionIn(RequestAuthorizationContext context) {
        for (String variable : REGION_VARIABLES) {
            String region = context.getVariables().get(variable);
            if (region != null) {
                return region;
            }
        }
        if (aboutRegion) {
            throw new IllegalStateException("a rule about an area stands at an address that names no region");
        }
        return null;
    }

    private static boolean within(Area area, String region) {
        return area.contains(region.equals(RegionPath.NATION) ? "" : region);
    }

    /** What a rule says; outside the area there is nothing, so that nobody learns what exists elsewhere. */
    enum Answer implements AuthorizationResult {
        COME_IN,
        SIGN_IN,
        NOT_YOURS,
        NOTHING_THERE;

        @Override
        public boolean isGranted() {
            return this == COME_IN;
        }
    }
}
