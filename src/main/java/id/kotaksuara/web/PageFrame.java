package id.kotaksuara.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, after the handler's work is done so that the frame shows its outcome. */
class PageFrame implements HandlerInterceptor {

    private final Frames frames;

    PageFrame(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            Frame frame = frames.of(request);
            page.addObject("frame", frame);
            if (frame.election() != null) {
                request.setAttribute(Say.YEAR, frame.election().votingDay().getYear());
            }
        }
    }
}
