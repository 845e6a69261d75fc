package id.kotaksuara.base.address;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives handlers one thing that the path of the address names, and nothing else does: no parameter and no field of a form
 * can name another.
 */
public abstract class InAddress<T> implements HandlerMethodArgumentResolver {

    private final Class<T> type;

    protected InAddress(Class<T> type) {
        this.type = type;
    }

    /** The thing; it is not found where the path's texts are no name of one. */
    protected abstract T named(PathParts path) throws MissingPathVariableException;

    @Override
    public final boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(type);
    }

    @Override
    public final T resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws MissingPathVariableException {
        return named(new PathParts(parameter, request));
    }
}
