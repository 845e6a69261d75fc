package id.kotaksuara.access.account;

import id.kotaksuara.region.Area;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionName;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Administrators' pages about accounts within the own area: the list, one account, a new one, a changed one. */
@Controller
@RequestMapping("/accounts")
class AccountController {

    private final AccountDesk desk;
    private final AccountList list;
    private final AreaChoices areas;
    private final AccountJournal journal;

    AccountController(AccountDesk desk, AccountList list, AreaChoices areas, AccountJournal journal) {
        this.desk = desk;
        this.list = list;
        this.areas = areas;
        this.journal = journal;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @ModelAttribute("areas")
    List<RegionName> areas(@AuthenticationPrincipal SignedIn me) {
        return areas.within(me.area());
    }

    @GetMapping
    String list(@ModelAttribute("filter") AccountFilter filter, @AuthenticationPrincipal SignedIn me, Model model) {
        int count = list.count(me.area(), filter);
        model.addAttribute("states", AccountState.values());
        model.addAttribute("count", count);
        model.addAttribute("pages", (count + AccountList.PAGE - 1) / AccountList.PAGE);
        model.addAttribute("accounts", list.rows(me.area(), filter));
        return "access/account/list";
    }

    @GetMapping("/new")
    String blank(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String area,
            Model model) {
        model.addAttribute("accountForm", AccountForm.empty(me.area()).asked(role, area));
        return "access/account/new";
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("accountForm") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        check(form, errors, me);
        if (!errors.hasFieldErrors("username") && desk.isTaken(form.username())) {
            errors.rejectValue("username", "username.taken", new Object[] {form.username()}, null);
        }
        if (errors.hasErrors()) {
            return "access/account/new";
        }
        return showLink(desk.open(form.toAccount(), me), form.username(), model);
    }

    @PostMapping("/{username}/link")
    String replacePassword(@PathVariable String username, @AuthenticationPrincipal SignedIn me, Model model) {
        return showLink(desk.replacePassword(username, me), username, model);
    }

    /** The page answers the form itself: the link is shown once and stands nowhere else. */
    private static String showLink(String token, String username, Model model) {
        model.addAttribute("username", username);
        model.addAttribute("days", SetupLinks.VALID.toDays());
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/setup/" + token)
                        .toUriString());
        return "access/account/link";
    }

    @GetMapping("/{username}")
    String page(@PathVariable String username, @AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("account", list.row(me.area(), username));
        model.addAttribute("own", username.equals(me.username()));
        model.addAttribute("journal", journal.about(username));
        return "access/account/page";
    }

    @GetMapping("/{username}/edit")
    String edit(@PathVariable String username, @AuthenticationPrincipal SignedIn me, Model model) {
        Account account = desk.find(username, me);
        model.addAttribute("accountForm", AccountForm.of(account));
        model.addAttribute("version", account.version());
        return "access/account/edit";
    }

    @PostMapping("/{username}/edit")
    String change(
            @PathVariable String username,
            @Valid @ModelAttribute("accountForm") AccountForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Account now = desk.find(username, me);
        if (errors.hasFieldErrors("username")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST); // the page does not ask for it
        }
        check(form, errors, me);
        if (!errors.hasErrors() && !Objects.equals(form.version(), now.version())) {
            errors.reject("account.changedMeanwhile", new Object[] {journal.words(now)}, null);
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        if (errors.hasErrors()) {
            model.addAttribute("version", now.version());
            return "access/account/edit";
        }
        desk.change(username, form.toAccount(), now.version(), me);
        flash.addFlashAttribute("notice", "account.changed");
        return "redirect:/accounts/" + username;
    }

    private void check(AccountForm form, BindingResult errors, SignedIn me) {
        areas.check(form.area(), errors);
        if (form.role() == null || errors.hasFieldErrors("area")) {
            return;
        }
        if (!form.role().fits(new Area(form.area()))) {
            errors.rejectValue("area", "area.level." + form.role());
        } else if (!me.area().contains(form.area())) {
            errors.rejectValue("area", "area.outside", new Object[] {new RegionCode(form.area())}, null);
        }
    }
}
