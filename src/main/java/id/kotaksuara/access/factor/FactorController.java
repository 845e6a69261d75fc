package id.kotaksuara.access.factor;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.access.session.PasswordAgain;
import id.kotaksuara.access.session.Sessions;
import id.kotaksuara.base.qr.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own second factor: set up with a picture for the app, proved by its first code, taken away with another. */
@Controller
@RequestMapping(FactorController.PATH)
class FactorController {

    static final String PATH = "/second-factor";

    private final SecondFactors factors;
    private final FactorDemands demands;
    private final Sessions sessions;
    private final PasswordAgain again;

    FactorController(SecondFactors factors, FactorDemands demands, Sessions sessions, PasswordAgain again) {
        this.factors = factors;
        this.demands = demands;
        this.sessions = sessions;
        this.again = again;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("on", factors.isOn(me.username()));
        model.addAttribute("asked", demands.of(me.role(), me.area()));
        model.addAttribute("codesLeft", factors.codesLeft(me.username()));
        factors.waiting(me.username()).ifPresent(secret -> {
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("qr", QrCode.of(address(me.username(), secret)));
        });
        return "access/factor/factor";
    }

    /** What apps read from the picture. */
    static String address(String username, String secret) {
        String issuer = URLEncoder.encode("Kotak Suara", StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, username, secret, issuer);
    }

    @PostMapping
    String begin(
            @RequestParam(defaultValue = "") String password,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            Model model) {
        if (!again.isRight(me.username(), password, request)) {
            model.addAttribute("wrongPassword", true);
            model.addAttribute("faulty", true);
            return page(me, model);
        }
        factors.begin(me.username());
        return "redirect:" + PATH;
    }

    /** The page answers the form itself: recovery codes are shown once and stand nowhere else. */
    @PostMapping("/confirm")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var codes = factors.confirm(me.username(), code);
        if (codes.isEmpty()) {
            return wrong(me, model);
        }
        sessions.renew(factors.account(me.username()), request, response);
        model.addAttribute("codes", codes.get());
        return "access/factor/codes";
    }

    @PostMapping("/remove")
    String remove(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (!factors.remove(me.username(), code)) {
            return wrong(me, model);
        }
        sessions.begin(factors.account(me.username()), request, response);
        flash.addFlashAttribute("notice", "factor.off");
        return "redirect:" + PATH;
    }

    private String wrong(SignedIn me, Model model) {
        model.addAttribute("wrong", true);
        model.addAttribute("faulty", true);
        return page(me, model);
    }
}
