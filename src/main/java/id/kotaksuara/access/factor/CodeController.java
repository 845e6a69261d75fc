package id.kotaksuara.access.factor;

import id.kotaksuara.access.session.SessionAccounts;
import id.kotaksuara.access.signin.ReturnPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second page of signing in: the code from the app, or a recovery code. */
@Controller
@RequestMapping("/sign-in/code")
class CodeController {

    private final SecondFactors factors;
    private final SessionAccounts sessions;

    CodeController(SecondFactors factors, SessionAccounts sessions) {
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping
    String page(
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String next,
            HttpServletRequest request,
            Model model) {
        if (sessions.waitingForCode(request).isEmpty()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("next", ReturnPath.of(next).path());
        return "access/factor/code";
    }

    @PostMapping
    String check(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = sessions.waitingForCode(request);
        if (account.isEmpty()) {
            return "redirect:/sign-in";
        }
        if (factors.check(account.get().username(), code)) {
            sessions.passed(request);
            return "redirect:" + ReturnPath.of(next).path();
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("wrong", true);
        model.addAttribute("faulty", true);
        model.addAttribute("most", SecondFactors.MOST);
        model.addAttribute("minutes", SecondFactors.LOCKED.toMinutes());
        return page(next, request, model);
    }
}
