package id.kotaksuara.access.factor;

import id.kotaksuara.access.session.SessionAccounts;
import id.kotaksuara.base.address.AskedPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads whoever has to have a second factor to the page where it is set up, whatever else they ask for. */
@Configuration(proxyBeanMethods = false)
class FactorFirst implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> OPEN = Set.of("/sign-in", "/sign-out", "/error");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**", "/actuator/**", "/papers/foot.css");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String path = AskedPath.of(request);
        if (!SessionAccounts.mustSetUp(request)
                || OPEN.contains(path)
                || path.startsWith(FactorController.PATH)
                || path.startsWith("/sign-in/")) {
            return true;
        }
        response.sendRedirect(AskedPath.address(request, FactorController.PATH));
        return false;
    }
}
