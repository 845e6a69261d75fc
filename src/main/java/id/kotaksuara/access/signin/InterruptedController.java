package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
class InterruptedController {

    static final String PATH = "/interrupted";

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String interrupted(
            @RequestAttribute(RequestDispatcher.FORWARD_REQUEST_URI) String action,
            @AuthenticationPrincipal @Nullable SignedIn me,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("action", action);
        model.addAttribute("kept", mayBeSentAgain(action, request) ? inputs(request) : List.of());
        model.addAttribute("signedIn", me != null);
        return "access/signin/interrupted";
    }

    /** Only what our own page sent: input from another site would be a trap. Files and passwords are not kept. */
    private static boolean mayBeSentAgain(String action, HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
                && request.getParameterMap().keySet().stream()
                        .noneMatch(name -> name.toLowerCase().contains("password"))
                && !action.startsWith("/sign-");
    }

    private static List<Map.Entry<String, String>> inputs(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(input -> !input.getKey().equals("_csrf"))
                .flatMap(input -> named(input.getKey(), input.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, String>> named(String name, String[] values) {
        return Arrays.stream(values).map(value -> Map.entry(name, value));
    }
}
