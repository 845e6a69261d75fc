package id.kotaksuara.base.webserver;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lets only so many bodies arrive at once, and each only for so long: who sends slowly holds a thread, and there are only
 * so many. What nobody has asked for is not read to its end, unless it was a welcome upload.
 */
final class BodyValve extends ValveBase {

    private static final String RETRY_SECONDS = "10";

    private final ArrivalLimits limits;
    private final Arriving arriving;

    BodyValve(ArrivalLimits limits) {
        super(true);
        this.limits = limits;
        this.arriving = new Arriving(limits);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (isRefused(response) || !hasBody(request)) {
            getNext().invoke(request, response);
            return;
        }
        String network = Network.of(request.getRemoteAddr());
        var coyote = request.getCoyoteRequest();
        InputBuffer untimed = coyote.getInputBuffer();
        var timed = new TimedBody(untimed, coyote::isFinished, end(request), body -> arriving.leave(network, body));
        if (arriving.enter(network, timed)) {
            coyote.setInputBuffer(timed);
            try {
                read(request, response);
            } finally {
                timed.arrived();
                coyote.setInputBuffer(untimed);
            }
        } else {
            turnAway(request, response);
        }
    }

    /** Whoever comes again a little later finds room; a connection over which nothing more comes stays open for that. */
    static void turnAway(Request request, Response response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        if (hasBody(request)) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            PlainErrorValve.say("busy", response);
            leaveUnread(request, response);
        } else {
            PlainErrorValve.say("crowd", response);
        }
    }

    /** Only who is known is given the time that a large body takes on a slow line. */
    private LongSupplier end(Request request) {
        long began = System.nanoTime();
        long size = request.getContentLengthLong();
        return () -> began + limits.forBody(isWelcome(request) ? size : 0).toNanos();
    }

    private static boolean isWelcome(Request request) {
        return request.getAttribute(Uploads.WELCOME) != null;
    }

    /** By the web server itself, before anybody asked: of such a request not even the length can be read. */
    static boolean isRefused(Response response) {
        return response.getStatus() >= HttpStatus.BAD_REQUEST.value();
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void read(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (!request.getCoyoteRequest().isFinished() && !isWelcome(request)) {
            leaveUnread(request, response);
        }
    }

    /** The answer first: giving up on a body counts as a fault, which would become the answer. */
    private static void leaveUnread(Request request, Response response) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.finishResponse();
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
}
