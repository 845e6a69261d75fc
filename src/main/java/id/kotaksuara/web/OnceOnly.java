package id.kotaksuara.web;

import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.base.form.PostedForms;
import id.kotaksuara.base.form.PostedForms.Before;
import id.kotaksuara.base.form.PostedForms.Posting;
import id.kotaksuara.base.problem.Problem;
import id.kotaksuara.web.frame.Frames;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What is sent once counts once. The same form with the same content leads to where the first sending led, and says so;
 * with other content it is not kept, and its sender is told what stands and may send it as another one.
 */
final class OnceOnly implements HandlerInterceptor {

    private static final String POSTING = OnceOnly.class.getName();
    private static final String IN_DOUBT = OnceOnly.class.getName() + ".in-doubt";
    private static final int TRIES = 20;
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final PostedForms forms;
    private final Frames frames;

    OnceOnly(PostedForms forms, Frames frames) {
        this.forms = forms;
        this.frames = frames;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        Posting posting = isSending(request) ? PostingContent.of(request) : null;
        if (posting == null) {
            return true;
        }
        Before before = before(posting);
        if (before == null) {
            request.setAttribute(POSTING, posting);
            return true;
        }
        if (!before.same() || before.answer() == null) {
            throw new ModelAndViewDefiningException(page(before, request));
        }
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("notice", "once.before");
        RequestContextUtils.saveOutputFlashMap(before.answer(), request, response);
        response.sendRedirect(before.answer());
        return false;
    }

    private static boolean isSending(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getDispatcherType() == DispatcherType.REQUEST;
    }

    /** Of two sendings at the same moment the second waits for the first, which may yet be refused. */
    private @Nullable Before before(Posting posting) throws InterruptedException {
        Before before = forms.begin(posting);
        for (int tried = 0; tried < TRIES && before != null && before.answer() == null; tried++) {
            Thread.sleep(BETWEEN.toMillis());
            before = forms.begin(posting);
        }
        return before;
    }

    /** What stands, and what was sent now, ready to be sent as another one. */
    private ModelAndView page(Before before, HttpServletRequest request) {
        boolean secret = PostingContent.hasSecret(request);
        boolean again = !secret && !PostingContent.hasFiles(request);
        return new ModelAndView(
                "once",
                Map.of(
                        "frame",
                        frames.of(request),
                        "answer",
                        before.answer() == null ? "" : before.answer(),
                        "action",
                        AskedPath.of(request),
                        "again",
                        again,
                        "secret",
                        secret,
                        "kept",
                        again ? PostingContent.inputs(request) : List.of()),
                HttpStatus.CONFLICT);
    }

    /** What went wrong with a form, before a page tells it. */
    static void remember(HttpServletRequest request, Exception failure) {
        request.setAttribute(IN_DOUBT, Hindrance.leavesInDoubt(failure));
    }

    private static boolean isInDoubt(HttpServletRequest request, @Nullable Exception failure) {
        return Boolean.TRUE.equals(request.getAttribute(IN_DOUBT))
                || failure != null && Hindrance.leavesInDoubt(failure);
    }

    /**
     * Led elsewhere, the sender's form was taken, unless that page says why it was not; a page in answer shows the form
     * again, or asks for the next one.
     */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(POSTING) instanceof Posting posting) {
            request.removeAttribute(POSTING);
            String answer = response.getHeader("Location");
            if (failure == null
                    && answer != null
                    && !Problem.isSaidNext(request)
                    && HttpStatus.valueOf(response.getStatus()).is3xxRedirection()) {
                forms.taken(posting, answer);
            } else if (!isInDoubt(request, failure)) {
                forms.notTaken(posting);
            }
        }
    }
}
