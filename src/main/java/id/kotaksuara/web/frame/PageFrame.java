package id.kotaksuara.web.frame;

import id.kotaksuara.web.kept.KeptMarkup;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, after the handler's work is done so that the frame shows its outcome. */
public class PageFrame implements HandlerInterceptor {

    private final Frames frames;

    public PageFrame(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            if (faulty(page)) {
                page.addObject("faulty", true);
            }
            frame(request).ifPresent(frame -> {
                page.addObject("frame", frame);
                if (frame.election() != null) {
                    request.setAttribute(
                            KeptMarkup.YEAR, frame.election().votingDay().getYear());
                }
            });
        }
    }

    /** Whether a form on the page has faults; its title then begins with that word, which readers aloud say first. */
    private static boolean faulty(ModelAndView page) {
        return page.getModel().values().stream().anyMatch(it -> it instanceof Errors errors && errors.hasErrors());
    }

    /** A page that tells a problem is shown without a frame where even that cannot be drawn. */
    private Optional<Frame> frame(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return Optional.of(frames.of(request));
        }
        try {
            return status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                    ? Optional.of(frames.of(request))
                    : Optional.empty();
        } catch (RuntimeException noFrame) {
            return Optional.empty();
        }
    }
}
