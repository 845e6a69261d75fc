package id.kotaksuara.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the handler of an address among hundreds, most of which it does not look at: one that has other words in its place, or
 * more or fewer of them, cannot be meant.
 */
final class RouteFinding extends RequestMappingHandlerMapping {

    private Map<RequestMappingInfo, List<RouteShape>> shapes = Map.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
        shapes = handlers.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(route -> route, route -> route.getPatternValues().stream()
                        .map(RouteShape::of)
                        .toList()));
        super.handlerMethodsInitialized(handlers);
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(path, new Sought(request));
    }

    @Override
    protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
        var known = shapes.get(route);
        return known != null
                        && request instanceof Sought sought
                        && known.stream().noneMatch(sought::mayBe)
                ? null
                : super.getMatchingMapping(route, request);
    }

    /** A request with the words of its path laid out. */
    private static final class Sought extends HttpServletRequestWrapper {

        private final List<String> words;

        Sought(HttpServletRequest request) {
            super(request);
            PathContainer path =
                    ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
            words = path.elements().stream()
                    .filter(PathSegment.class::isInstance)
                    .map(element -> ((PathSegment) element).valueToMatch())
                    .toList();
        }

        boolean mayBe(RouteShape route) {
            return route.mayBe(words);
        }
    }
}
