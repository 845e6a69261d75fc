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
public final class AccessRule implements AuthorizationManager<RequestAuthorizationContext> {

    private static final List<String> REGION_VARIABLES = List.of("region", "regency", "district");

    private final Set<Role> roles;
    private final Reach reach;

    private AccessRule(Set<Role> roles, Reach reach) {
        this.roles = roles;
        this.reach = reach;
    }

    /** How much of the country the asker has to answer for. */
    private enum Reach {
        ANY,
        REGION_NAMED,
        NATION
    }

    /** Everybody with an account. */
    static AccessRule signedIn() {
        return new AccessRule(EnumSet.allOf(Role.class), Reach.ANY);
    }

    /** Administrators of any area; what lies within it the handler asks itself. */
    public static AccessRule administrator() {
        return new AccessRule(EnumSet.of(ADMINISTRATOR), Reach.ANY);
    }

    /** Administrators of the whole nation: for what counts in every office. */
    static AccessRule nationalAdministrator() {
        return new AccessRule(EnumSet.of(ADMINISTRATOR), Reach.NATION);
    }

    /** Everybody whose area contains the region that the address names. */
    public static AccessRule anyoneInArea() {
        return new AccessRule(EnumSet.allOf(Role.class), Reach.REGION_NAMED);
    }

    /** These roles, where their area contains the region that the address names. */
    public static AccessRule inArea(Role first, Role... more) {
        return new AccessRule(EnumSet.of(first, more), Reach.REGION_NAMED);
    }

    /** Nobody: there is nothing at such an address. */
    static AccessRule nobody() {
        return new AccessRule(EnumSet.noneOf(Role.class), Reach.ANY);
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
        boolean farEnough = reach != Reach.NATION || account.area().equals(Area.NATION);
        return farEnough && roles.contains(account.role()) ? Answer.COME_IN : Answer.NOT_YOURS;
    }

    private @Nullable String regionIn(RequestAuthorizationContext context) {
        for (String variable : REGION_VARIABLES) {
            String region = context.getVariables().get(variable);
            if (region != null) {
                return region;
            }
        }
        if (reach == Reach.REGION_NAMED) {
            throw new IllegalStateException("a rule about an area stands at an address that names no region");
        }
        return null;
    }

    private static boolean within(Area area, String region) {
        return area.contains(region.equals(RegionPath.NATION) ? "" : region);
    }

    /** What a rule says; outside the area there is nothing, so that nobody learns what exists elsewhere. */
    public enum Answer implements AuthorizationResult {
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
