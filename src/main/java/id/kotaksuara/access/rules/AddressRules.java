package id.kotaksuara.access.rules;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Lets the list of addresses and rules be read as one: pages are read, forms are posted, some doors are open to all. */
public final class AddressRules {

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry;

    AddressRules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry) {
        this.registry = registry;
    }

    /** Pages that those may open whom the rule lets in. */
    public AddressRules read(AccessRule rule, String... patterns) {
        return with(rule, patterns, GET, HEAD);
    }

    /** Forms that those may send whom the rule lets in. */
    public AddressRules post(AccessRule rule, String... patterns) {
        return with(rule, patterns, POST);
    }

    /** Addresses that need no account, to read and to send. */
    public AddressRules open(String... patterns) {
        for (HttpMethod method : new HttpMethod[] {GET, HEAD, POST}) {
            registry.requestMatchers(method, patterns).permitAll();
        }
        return this;
    }

    private AddressRules with(AccessRule rule, String[] patterns, HttpMethod... methods) {
        for (HttpMethod method : methods) {
            registry.requestMatchers(method, patterns).access(rule);
        }
        return this;
    }
}
