package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.access.account.Annex;
import id.kotaksuara.access.account.NewAccount;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.guessing.SignInTries;
import id.kotaksuara.access.guessing.TooManyTries;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page: empty, or after a wrong try with what was typed except the password. */
@Controller
public class SignInController {

    static final String REFUSED = "/sign-in/refused";

    private static final String WHY = "signIn.refused";
    private static final Map<HttpStatus, String> WORDS =
            Map.of(HttpStatus.SERVICE_UNAVAILABLE, "signIn.busy", HttpStatus.TOO_MANY_REQUESTS, "signIn.manyFromHere");

    private final ObjectProvider<Annex> annexes;
    private final Accounts accounts;

    SignInController(ObjectProvider<Annex> annexes, Accounts accounts) {
        this.annexes = annexes;
        this.accounts = accounts;
    }

    /** The page answers a wrong try itself, without a redirect, so that the name typed is still there. */
    public static void tellWhy(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        request.setAttribute(WHY, statusOf(why));
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }

    private static HttpStatus statusOf(AuthenticationException why) {
        if (why instanceof TooManyTries) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return why instanceof AuthenticationServiceException ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNAUTHORIZED;
    }

    @ModelAttribute("guests")
    List<NewAccount> guests() {
        return annexes.stream().flatMap(annex -> annex.guests().stream()).toList();
    }

    @GetMapping("/sign-in")
    String form(
            @AuthenticationPrincipal @Nullable SignedIn me,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String username,
            Model model) {
        model.addAttribute("username", username);
        ReturnPath page = ReturnPath.of(next);
        model.addAttribute("next", page.path());
        model.addAttribute("first", !accounts.existsBy()); // then the page says where the first link is
        return me == null ? "access/signin/sign-in" : "redirect:" + page.path();
    }

    /** Refused tries are forwarded here; no browser can ask for it. */
    @PostMapping(REFUSED)
    String refused(
            @RequestAttribute(WHY) HttpStatus why,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String next,
            @RequestParam(defaultValue = "") String username,
            Model model,
            HttpServletResponse response) {
        response.setStatus(why.value());
        model.addAttribute("faulty", true);
        model.addAttribute("why", WORDS.getOrDefault(why, "signIn.wrong"));
        model.addAttribute("next", ReturnPath.of(next).path());
        model.addAttribute("username", username);
        model.addAttribute("whyArguments", SignInTries.rule());
        return "access/signin/sign-in";
    }
}
