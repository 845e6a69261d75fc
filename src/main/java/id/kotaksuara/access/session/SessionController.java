package id.kotaksuara.access.session;

import id.kotaksuara.access.account.AccountJournal;
import id.kotaksuara.access.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and a button that ends all but this. */
@Controller
class SessionController {

    static final String PATH = "/sessions";

    private final OwnSessions sessions;
    private final SessionLimits limits;
    private final AccountJournal journal;
    private final PasswordAgain again;

    SessionController(OwnSessions sessions, SessionLimits limits, AccountJournal journal, PasswordAgain again) {
        this.sessions = sessions;
        this.limits = limits;
        this.journal = journal;
        this.again = again;
    }

    @GetMapping(SessionController.PATH)
    String list(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, Model model) {
        model.addAttribute("area", me.area().code());
        model.addAttribute("most", limits.most());
        model.addAttribute("journal", journal.about(me.username()));
        model.addAttribute("sessions", sessions.of(me.username(), present(request)));
        return "access/session/sessions";
    }

    /** Asks for the password: whoever sits at a screen left open must not sign its owner out elsewhere. */
    @PostMapping(SessionController.PATH)
    String endOthers(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (!again.isRight(me.username(), password, request)) {
            model.addAttribute("wrong", true);
            model.addAttribute("faulty", true);
            return list(me, request, model);
        }
        sessions.endOthers(me.username(), present(request));
        flash.addFlashAttribute("notice", "session.ended");
        return "redirect:" + PATH;
    }

    private static String present(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
