package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.guessing.SignInTries;
import id.kotaksuara.access.session.PasswordAgain;
import id.kotaksuara.access.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing one's own password. */
@Controller
class PasswordController {

    private final PasswordAgain again;
    private final Passwords passwords;
    private final Sessions sessions;
    private final PasswordRules rules;

    PasswordController(PasswordAgain again, Passwords passwords, Sessions sessions, PasswordRules rules) {
        this.again = again;
        this.passwords = passwords;
        this.sessions = sessions;
        this.rules = rules;
    }

    @GetMapping("/password")
    String form(Model model) {
        model.addAttribute("passwordForm", PasswordForm.empty());
        return "access/signin/password";
    }

    @PostMapping("/password")
    String change(
            @ModelAttribute("passwordForm") PasswordForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        rules.check(form, me.username(), errors);
        if (!errors.hasErrors() && form.password().equals(form.current())) {
            errors.rejectValue("password", "password.same");
        }
        if (!errors.hasErrors() && !again.isRight(me.username(), form.current(), request)) {
            errors.rejectValue("current", "password.wrong", SignInTries.rule(), null);
        }
        if (errors.hasErrors()) {
            return "access/signin/password";
        }
        sessions.renew(passwords.change(me.username(), form.password()), request, response);
        flash.addFlashAttribute("notice", "password.changed");
        return "redirect:/password";
    }
}
