package id.kotaksuara.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** An address answers htmx with a fragment and a browser with a page, in two languages; caches must know. */
class VaryInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.addHeader("Vary", "HX-Request, Cookie");
        return true;
    }
}
