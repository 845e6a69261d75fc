package id.kotaksuara.access.factor;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells administrators that a password alone still opens the pages of their office; the demo, which holds nothing, does not. */
@Component("factorHint")
class FactorHint {

    private final FactorDemands demands;
    private final boolean demo;

    FactorHint(FactorDemands demands, Environment settings) {
        this.demands = demands;
        this.demo = settings.acceptsProfiles(Profiles.of("demo"));
    }

    /** For templates: whether whoever reads could ask for second factors, and nobody does. */
    public boolean shown() {
        var reader = SecurityContextHolder.getContext().getAuthentication();
        return !demo
                && reader != null
                && reader.getPrincipal() instanceof SignedIn who
                && who.is(Role.ADMINISTRATOR)
                && !demands.of(Role.ADMINISTRATOR, who.area());
    }
}
