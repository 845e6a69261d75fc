package id.kotaksuara.web;

import id.kotaksuara.access.signin.InterruptedController;
import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.base.problem.Busy;
import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.web.frame.Frames;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Turns problems into pages: what is wrong, and what to do; never a stack trace. */
@ControllerAdvice
class ProblemPages {

    private static final Map<Class<? extends Problem>, HttpStatus> STATUS = Map.of(
            NotFound.class, HttpStatus.NOT_FOUND,
            RuleBroken.class, HttpStatus.UNPROCESSABLE_CONTENT,
            ChangedMeanwhile.class, HttpStatus.CONFLICT,
            Busy.class, HttpStatus.TOO_MANY_REQUESTS);

    private final Frames frames;
    private final MessageSource messages;

    ProblemPages(Frames frames, MessageSource messages) {
        this.frames = frames;
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView tell(Problem problem, HttpServletRequest request) {
        String words = messages.getMessage(problem.key(), problem.arguments(), LocaleContextHolder.getLocale());
        var page = page(STATUS.get(problem.getClass()), words, request);
        if (problem instanceof RuleBroken) {
            page.addAllObjects(sent(AskedPath.of(request), request));
        }
        return page;
    }

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, null, request);
    }

    /** Too many passwords are looked at at once: no reason for whoever is signed in to do so again. */
    @ExceptionHandler(AuthenticationServiceException.class)
    ModelAndView busy(HttpServletRequest request) {
        return page(HttpStatus.TOO_MANY_REQUESTS, null, request);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, null, request);
    }

    /** What went wrong before or after a page is told on one, whatever form of answer was asked for: never as a file. */
    @Controller
    static class Elsewhere implements ErrorController {

        private static final Set<Integer> COMES_AGAIN =
                Arrays.stream(Hindrance.values()).map(it -> it.status().value()).collect(Collectors.toSet());

        private final MessageSource messages;

        Elsewhere(MessageSource messages) {
            this.messages = messages;
        }

        @RequestMapping("/error")
        String tell(
                HttpServletRequest request,
                @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
                Model model) {
            int status = known(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
            model.addAttribute("status", status);
            if (COMES_AGAIN.contains(status)
                    && request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String action) {
                model.addAllAttributes(sent(AskedPath.of(request, action), request));
            }
            return fragment == null ? "error" : "error :: words";
        }

        /** The status as the page has words for it. */
        private int known(@Nullable Object status) {
            if (!(status instanceof Integer code)) {
                return HttpStatus.NOT_FOUND.value();
            }
            if (messages.getMessage("error." + code + ".title", null, "", Locale.ROOT)
                    .isEmpty()) {
                return code < HttpStatus.INTERNAL_SERVER_ERROR.value()
                        ? HttpStatus.BAD_REQUEST.value()
                        : HttpStatus.INTERNAL_SERVER_ERROR.value();
            }
            return code;
        }
    }

    /** With the database away, or its disk full, not even the frame can be drawn; what was sent stands on the page. */
    @ExceptionHandler({
        TransactionException.class,
        DataAccessException.class,
        MultipartException.class,
        UncheckedIOException.class
    })
    ModelAndView hindered(RuntimeException failure, HttpServletRequest request, HttpServletResponse response) {
        var hindrance = Hindrance.in(failure).orElseThrow(() -> failure);
        hindrance.log(failure);
        OnceOnly.remember(request, failure);
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(hindrance.pauseSeconds()));
        int status = hindrance.status().value();
        boolean fragment = request.getHeader("HX-Request") != null;
        var page = new ModelAndView(fragment ? "error :: words" : "error", hindrance.status());
        page.addObject("status", status);
        page.addAllObjects(sent(AskedPath.of(request), request));
        return page;
    }

    /** Whether something was sent, and what of it may be sent again from the page. */
    private static Map<String, Object> sent(String action, HttpServletRequest request) {
        return Map.of(
                "sent", request.getMethod().equals("POST"),
                "action", action,
                "kept", InterruptedController.kept(action, request));
    }

    /** htmx gets the words alone, for {@code #notice}. */
    private ModelAndView page(HttpStatus status, @Nullable String words, HttpServletRequest request) {
        boolean fragment = request.getHeader("HX-Request") != null;
        var page = new ModelAndView(fragment ? "error :: words" : "error", status);
        page.addObject("status", status.value());
        page.addObject("problem", words);
        if (!fragment) {
            page.addObject("frame", frames.of(request));
        }
        return page;
    }
}
