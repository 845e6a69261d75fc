package id.kotaksuara.web;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.region.OfficeKey;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/**
 * Gives handlers the office that the path of the address names, {@code /elections/{election}/{regency}}, and nothing
 * else: no parameter and no field of a form can name another.
 */
final class OfficeInAddress implements HandlerMethodArgumentResolver {

    private static final String ELECTION = "election";
    private static final String REGENCY = "regency";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(OfficeKey.class);
    }

    @Override
    public OfficeKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws MissingPathVariableException {
        var path = variables(request, HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String election = variable(path, ELECTION, parameter);
        String regency = variable(path, REGENCY, parameter);
        show(request, Map.of(ELECTION, election, REGENCY, regency));
        try {
            return new OfficeKey(election, regency);
        } catch (IllegalArgumentException noCodes) {
            throw new NotFound(ELECTION, election);
        }
    }

    private static String variable(Map<String, Object> path, String name, MethodParameter parameter)
            throws MissingPathVariableException {
        if (path.get(name) instanceof String code) {
            return code;
        }
        throw new MissingPathVariableException(name, parameter);
    }

    /** Pages read both codes by their names, as they read everything else in the path. */
    private static void show(NativeWebRequest request, Map<String, String> codes) {
        var shown = new HashMap<>(variables(request, View.PATH_VARIABLES));
        shown.putAll(codes);
        request.setAttribute(View.PATH_VARIABLES, shown, RequestAttributes.SCOPE_REQUEST);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(NativeWebRequest request, String attribute) {
        var variables = (Map<String, Object>) request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST);
        return variables == null ? Map.of() : variables;
    }
}
