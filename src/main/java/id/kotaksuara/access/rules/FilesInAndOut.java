package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Whoever takes a file away leaves a line in the journal, whichever page hands it out, however much of it arrives, and whether
 * the browser saves it or shows it at once. So does whoever sends one that is not kept: it was refused, or its rows are shown
 * to be looked at first. One that is kept has the line of whatever keeps it.
 */
final class FilesInAndOut implements HandlerInterceptor {

    private final Supplier<Traces> traces;

    FilesInAndOut(Supplier<Traces> traces) {
        this.traces = traces;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        var asker = SecurityContextHolder.getContext().getAuthentication();
        if (asker == null || !(asker.getPrincipal() instanceof SignedIn who)) {
            return;
        }
        if (isFile(response)) {
            traces.get().taken(who, request);
        } else if (hasFile(request) && !isKept(request, response)) {
            traces.get().sent(who, request);
        }
    }

    private static boolean isFile(HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return disposition != null
                && (disposition.startsWith("attachment") || disposition.startsWith("inline"))
                && response.getStatus() == HttpStatus.OK.value();
    }

    private static boolean isKept(HttpServletRequest request, HttpServletResponse response) {
        return HttpStatus.valueOf(response.getStatus()).is3xxRedirection() && !Problem.isSaidNext(request);
    }

    private static boolean hasFile(HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return sent != null && sent.getFileMap().values().stream().anyMatch(file -> !file.isEmpty());
    }
}
