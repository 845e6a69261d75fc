package id.kotaksuara.access.account;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does to an account with one button: disable, enable, unlock. */
@Controller
@RequestMapping("/accounts/{username}")
class AccountActionsController {

    private final AccountDesk desk;

    AccountActionsController(AccountDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/disable")
    String disable(@PathVariable String username, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        desk.disable(username, me);
        return done(username, "account.disabled", flash);
    }

    @PostMapping("/enable")
    String enable(@PathVariable String username, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        desk.enable(username, me);
        return done(username, "account.enabled", flash);
    }

    @PostMapping("/unlock")
    String unlock(@PathVariable String username, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        desk.unlock(username, me);
        return done(username, "account.unlocked", flash);
    }

    /** Asks first: the password that is taken away does not come back. */
    @GetMapping("/link")
    String confirm(@PathVariable String username, @AuthenticationPrincipal SignedIn me, Model model) {
        if (username.equals(me.username())) {
            return "redirect:/password";
        }
        var account = desk.find(username, me);
        model.addAttribute("username", username);
        model.addAttribute("name", account.name());
        model.addAttribute("chosen", account.hasPassword());
        return "access/account/link-confirm";
    }

    /** Says whether it can go: an account that was used stays, for its name stands in journals. */
    @GetMapping("/remove")
    String confirmRemoval(@PathVariable String username, @AuthenticationPrincipal SignedIn me, Model model) {
        var account = desk.find(username, me);
        model.addAttribute("name", account.name());
        model.addAttribute("username", username);
        model.addAttribute("used", !account.untouched());
        return "access/account/remove";
    }

    @PostMapping("/remove")
    String remove(@PathVariable String username, @AuthenticationPrincipal SignedIn me, RedirectAttributes flash) {
        desk.remove(username, me);
        flash.addFlashAttribute("notice", "remove.done");
        flash.addFlashAttribute("noticeArguments", new Object[] {username});
        return "redirect:/accounts";
    }

    private static String done(String username, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/accounts/" + username;
    }
}
