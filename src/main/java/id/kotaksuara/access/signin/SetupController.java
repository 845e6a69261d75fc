package id.kotaksuara.access.signin;

import id.kotaksuara.access.account.Account;
import id.kotaksuara.access.account.SetupLinks;
import id.kotaksuara.access.account.SetupLinks.SetupLink;
import id.kotaksuara.access.guessing.SignInTries;
import id.kotaksuara.access.session.Sessions;
import id.kotaksuara.base.problem.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where one-time links lead: to the first administrator's account, or to a password of one's own. Opening the page does
 * not use the link up, for messengers open links to show a preview; sending the form does.
 */
@Controller
class SetupController {

    private final SetupLinks links;
    private final Passwords passwords;
    private final Sessions sessions;
    private final PasswordRules rules;
    private final SignInTries tries;

    SetupController(SetupLinks links, Passwords passwords, Sessions sessions, PasswordRules rules, SignInTries tries) {
        this.tries = tries;
        this.links = links;
        this.passwords = passwords;
        this.sessions = sessions;
        this.rules = rules;
    }

    @GetMapping("/setup/{token}")
    String form(@PathVariable String token, Model model) {
        String username = link(token).username();
        if (username == null) {
            model.addAttribute("firstAdministratorForm", FirstAdministratorForm.empty());
            return "access/signin/setup-first";
        }
        model.addAttribute("username", username);
        model.addAttribute("chosenPasswordForm", ChosenPasswordForm.empty());
        return "access/signin/setup-password";
    }

    @PostMapping(path = "/setup/{token}", params = "username")
    String openFirst(
            @PathVariable String token,
            @Valid @ModelAttribute("firstAdministratorForm") FirstAdministratorForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        link(token);
        rules.check(form, form.username(), errors);
        if (errors.hasErrors()) {
            return "access/signin/setup-first";
        }
        begin(passwords.openFirst(token, form.toAccount(), form.password()), request, response);
        flash.addFlashAttribute("notice", "setup.done");
        return "redirect:/";
    }

    @PostMapping("/setup/{token}")
    String choose(
            @PathVariable String token,
            @ModelAttribute("chosenPasswordForm") ChosenPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String username = String.valueOf(link(token).username());
        rules.check(form, username, errors);
        if (errors.hasErrors()) {
            model.addAttribute("username", username);
            return "access/signin/setup-password";
        }
        begin(passwords.choose(token, form.password()), request, response);
        return "redirect:/";
    }

    /** Whoever chose a password has signed in with it, and what was tried with the old one is forgotten. */
    private void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        tries.right(account.username());
        sessions.begin(account, request, response);
    }

    private SetupLink link(String token) {
        return links.find(token).orElseThrow(() -> new NotFound("setup", ""));
    }
}
