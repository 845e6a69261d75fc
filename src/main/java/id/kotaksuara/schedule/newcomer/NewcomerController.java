package id.kotaksuara.schedule.newcomer;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.ElectionKind;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.RegionName;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door for somebody who wants a schedule graded and has nothing set up. */
@Controller
@RequestMapping("/gradings")
class NewcomerController {

    private static final String FORM = "schedule/newcomer/new";

    private final NewcomerDesk door;
    private final Guesses guesses;
    private final Warehouses warehouses;

    NewcomerController(NewcomerDesk door, Guesses guesses, Warehouses warehouses) {
        this.door = door;
        this.guesses = guesses;
        this.warehouses = warehouses;
    }

    @ModelAttribute("regencies")
    List<RegionName> regencies(@AuthenticationPrincipal SignedIn me) {
        return guesses.regencies(me);
    }

    @ModelAttribute("kinds")
    ElectionKind[] kinds() {
        return ElectionKind.values();
    }

    @GetMapping("/new")
    String blank(@RequestParam(required = false) @Nullable String tooLarge, Model model) {
        model.addAttribute("form", NewcomerForm.empty());
        model.addAttribute("tooLarge", tooLarge != null);
        model.addAttribute("faulty", tooLarge != null);
        return FORM;
    }

    @PostMapping
    String grade(
            @ModelAttribute("form") NewcomerForm form,
            BindingResult errors,
            @ModelAttribute(name = "regencies", binding = false) List<RegionName> regencies,
            @AuthenticationPrincipal SignedIn me)
            throws IOException {
        form.check(errors);
        Optional<RegionName> regency = guesses.regency(form.regency(), Objects.toString(form.pasted(), ""), regencies);
        if (regency.isEmpty()) {
            errors.rejectValue(
                    "regency", form.regency().isEmpty() ? "newcomer.regency.missing" : "newcomer.regency.unknown");
        }
        Warehouse first = first(form, regency, errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        try {
            return "redirect:" + door.grade(form, regency.orElseThrow(), first, me.username());
        } catch (RuleBroken refused) {
            refused.showAt(refused.key().equals(FirstVote.FAR) ? "votingDay" : "pasted", errors);
            return FORM;
        }
    }

    /** Where nobody knows yet whose table it is, the numbers of its warehouse are asked for all the same. */
    private @Nullable Warehouse first(NewcomerForm form, Optional<RegionName> regency, BindingResult errors) {
        String code = regency.map(RegionName::code).orElse("");
        return warehouses.ofRegency(code).isEmpty()
                ? form.upload()
                        .firstWarehouse(
                                code,
                                "Gudang KPU " + regency.map(RegionName::name).orElse(""),
                                errors)
                : null;
    }
}
