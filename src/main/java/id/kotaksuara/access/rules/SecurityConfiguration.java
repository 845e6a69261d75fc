package id.kotaksuara.access.rules;

import static id.kotaksuara.access.rules.AccessRule.nobody;

import id.kotaksuara.access.guessing.Hand;
import id.kotaksuara.access.session.DrawnNames;
import id.kotaksuara.access.session.SessionAccounts;
import id.kotaksuara.access.signin.InterruptedController;
import id.kotaksuara.access.signin.SignInController;
import id.kotaksuara.access.signin.SignInDone;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What stands before every page: who is asked to sign in, what a form must carry, and who may open which address. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<SignInDone> done;
    private final ObjectProvider<Traces> traces;
    private final DrawnNames names;

    SecurityConfiguration(ObjectProvider<SignInDone> done, ObjectProvider<Traces> traces, DrawnNames names) {
        this.done = done;
        this.traces = traces;
        this.names = names;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            SessionAccounts sessions,
            ObjectProvider<AnnexRoutes> annexes,
            @Value("${spring.servlet.multipart.max-file-size:96MB}") DataSize largestFile)
            throws Exception {
        var asked = new AskedRules();
        var refusal = new Refusal(traces::getObject);
        var chain = http.authorizeHttpRequests(registry -> rules(registry, annexes))
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.disable()) // the address carries the page to return to
                .csrf(this::tokens)
                .exceptionHandling(refused ->
                        refused.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(refusal))
                .formLogin(form -> form.loginPage("/sign-in")
                        .authenticationDetailsSource(Hand::of)
                        .successHandler(done.getObject())
                        .failureHandler(SignInController::tellWhy))
                .logout(new SigningOut(traces::getObject))
                .addFilterBefore(uploads(largestFile, asked, refusal), CsrfFilter.class)
                .headers(ResponseHeaders::set)
                .build();
        asked.standIn(chain);
        return chain;
    }

    private SignedInUploads uploads(DataSize largest, AskedRules asked, Refusal refusal) {
        return new SignedInUploads(
                largest, asked, refusal, (who, request) -> traces.getObject().sent(who, request));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SensitivePages(traces::getObject));
        registry.addInterceptor(new FilesInAndOut(traces::getObject));
    }

    private void tokens(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(new FormTokens(names)).requireCsrfProtectionMatcher(SecurityConfiguration::needsToken);
    }

    private static boolean needsToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && !InterruptedController.isSentAgain(request);
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry registry,
            ObjectProvider<AnnexRoutes> annexes) {
        registry.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        var routes = new AddressRules(registry);
        PageRules.admit(routes);
        annexes.forEach(annex -> annex.admit(routes));
        registry.anyRequest().access(nobody());
    }
}
