package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.address.AskedPath;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * A form was sent after its session had ended or its token had changed: the page says that nothing was saved and keeps
 * the input, ready to be sent again. Requests are forwarded here; no browser can ask for it.
 */
@Controller
public class InterruptedController {

    public static final String PATH = "/interrupted";

    /** Names the form of this page: its token is older than the sign-in that followed. */
    private static final String AGAIN = "_again";

    private static final String SAME_ORIGIN = "same-origin";
    private static final Set<String> NOT_KEPT = Set.of("_csrf", AGAIN);

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String interrupted(
            @RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String sentTo,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request,
            Model model) {
        String action = AskedPath.of(request, sentTo);
        model.addAttribute("action", action);
        model.addAttribute("kept", kept(action, request));
        model.addAttribute("signedIn", me != null);
        return "access/signin/interrupted";
    }

    /**
     * Whether this is the form of this page, sent after signing in elsewhere: the token it carries is from before. The
     * browser's own word that one of our pages sends it takes the token's place; no page can put that word into a request.
     */
    public static boolean isSentAgain(HttpServletRequest request) {
        return fromOurPages(request) && request.getParameter(AGAIN) != null;
    }

    private static boolean fromOurPages(HttpServletRequest request) {
        return SAME_ORIGIN.equals(request.getHeader("Sec-Fetch-Site"));
    }

    /** What was sent to an address, for a page to carry along until it can be sent again; nothing where that may not be. */
    public static List<Map.Entry<String, String>> kept(String action, HttpServletRequest request) {
        return mayBeSentAgain(action, request) ? inputs(request) : List.of();
    }

    /** Only what our own page sent: input from another site would be a trap. Files, passwords and codes are not kept. */
    private static boolean mayBeSentAgain(String action, HttpServletRequest request) {
        return fromOurPages(request)
                && request.getMethod().equals("POST")
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
                && !Secrets.in(action, request.getParameterMap().keySet());
    }

    private static List<Map.Entry<String, String>> inputs(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(input -> !NOT_KEPT.contains(input.getKey()))
                .flatMap(input -> named(input.getKey(), input.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, String>> named(String name, String[] values) {
        return Arrays.stream(values).map(value -> Map.entry(name, value));
    }
}
