package id.kotaksuara.base.address;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;

/** The variable parts of an address's path; pages read each that was asked for by its name. */
public final class PathParts {

    private final MethodParameter parameter;
    private final NativeWebRequest request;
    private final Map<String, Object> parts;

    PathParts(MethodParameter parameter, NativeWebRequest request) {
        this.parameter = parameter;
        this.request = request;
        this.parts = variables(request, HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** @throws MissingPathVariableException where the address has no such part, which is a fault of the handler */
    public String part(String name) throws MissingPathVariableException {
        if (parts.get(name) instanceof String text) {
            show(name, text);
            return text;
        }
        throw new MissingPathVariableException(name, parameter);
    }

    private void show(String name, String text) {
        var shown = new HashMap<>(variables(request, View.PATH_VARIABLES));
        shown.put(name, text);
        request.setAttribute(View.PATH_VARIABLES, shown, RequestAttributes.SCOPE_REQUEST);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(NativeWebRequest request, String attribute) {
        var variables = (Map<String, Object>) request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST);
        return variables == null ? Map.of() : variables;
    }
}
