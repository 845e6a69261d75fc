package id.kotaksuara.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Gives every form that posts a token of its own, beside the one against forgery. */
final class OnceFields implements RequestDataValueProcessor {

    static final String NAME = "_once";

    /** The field of forms whose desk tells sendings apart by itself, in its own words. */
    static final String OF_THEIR_OWN = "token";

    private final RequestDataValueProcessor others;

    OnceFields(RequestDataValueProcessor others) {
        this.others = others;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> theirs = others.getExtraHiddenFields(request);
        if (theirs == null || theirs.isEmpty() || request.getRemoteUser() == null) {
            return theirs == null ? Map.of() : theirs; // a form that only asks, or one to sign in by
        }
        var fields = new LinkedHashMap<>(theirs);
        fields.put(NAME, UUID.randomUUID().toString());
        return fields;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return others.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return others.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return others.processUrl(request, url);
    }
}
