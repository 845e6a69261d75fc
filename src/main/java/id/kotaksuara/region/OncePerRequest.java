package id.kotaksuara.region;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps what a page has read for as long as it is drawn, so that it is read once; a form that changes things always reads. */
public final class OncePerRequest {

    private OncePerRequest() {}

    /**
     * What was read under this name while this page is drawn, or else what is read now.
     *
     * @param what a name that no other reading bears
     */
    @SuppressWarnings("unchecked")
    public static <T> T of(String what, Supplier<T> read) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request)
                || !request.getRequest().getMethod().equals("GET")) {
            return read.get();
        }
        String name = OncePerRequest.class.getName() + "." + what;
        Object kept = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (kept == null) {
            kept = read.get();
            request.setAttribute(name, kept, RequestAttributes.SCOPE_REQUEST);
        }
        return (T) kept;
    }
}
