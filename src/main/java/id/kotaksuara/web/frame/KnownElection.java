package id.kotaksuara.web.frame;

import id.kotaksuara.election.election.Elections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

/** There is nothing at an address that names an election which is not kept here, whichever handler it is for. */
public final class KnownElection implements HandlerInterceptor {

    private final Elections elections;

    public KnownElection(Elections elections) {
        this.elections = elections;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String named = Frames.variables(request).get("election");
        if (named != null) {
            elections.withCode(named);
        }
        return true;
    }
}
