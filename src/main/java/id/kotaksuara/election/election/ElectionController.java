package id.kotaksuara.election.election;

import id.kotaksuara.base.problem.ChangedMeanwhile;
import id.kotaksuara.base.problem.RuleBroken;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Elections: the list, a new one, and a changed one. */
@Controller
@RequestMapping("/elections")
class ElectionController {

    private final Elections elections;
    private final ElectionOffice office;

    ElectionController(Elections elections, ElectionOffice office) {
        this.elections = elections;
        this.office = office;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("elections", elections.findAllByOrderByVotingDayDescCode());
        return "election/election/list";
    }

    /** First the kind is asked for, then the rest with the contests of that kind filled in. */
    @GetMapping("/new")
    String blank(
            @RequestParam(required = false) @Nullable ElectionKind kind,
            @ModelAttribute(name = "like", binding = false) Like like,
            Model model) {
        if (like.earlier() != null) {
            model.addAttribute("electionForm", ElectionForm.like(like.earlier()));
            return newForm(like.earlier().kind(), model);
        }
        if (kind == null) {
            model.addAttribute("earlier", elections.findAllByOrderByVotingDayDescCode());
            return "election/election/kind";
        }
        model.addAttribute("electionForm", ElectionForm.blank(kind));
        return newForm(kind, model);
    }

    /** The earlier election that a new one begins as, where one is named. */
    record Like(@Nullable Election earlier, List<TakenOver.Part> taken) {

        public @Nullable String code() {
            return earlier == null ? null : earlier.code();
        }
    }

    @ModelAttribute("like")
    Like like(@RequestParam(name = "like", defaultValue = "") String code) {
        if (code.isEmpty()) {
            return new Like(null, List.of());
        }
        Election earlier = elections.withCode(code);
        return new Like(earlier, office.takenOver(earlier));
    }

    @PostMapping
    String open(
            @RequestParam ElectionKind kind,
            @Valid @ModelAttribute("electionForm") ElectionForm form,
            BindingResult errors,
            @ModelAttribute(name = "like", binding = false) Like like,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors() && elections.existsByCode(form.code())) {
            errors.rejectValue("name", "taken", new Object[] {form.code()}, null);
        }
        if (errors.hasErrors()) {
            return newForm(kind, model);
        }
        office.open(form.toElection(kind), like.code());
        flash.addFlashAttribute("notice", "election.opened");
        return "redirect:/elections/" + form.code();
    }

    @GetMapping("/{election:[a-z0-9-]+}/edit")
    String edit(@PathVariable("election") String code, Model model) {
        Election election = elections.withCode(code);
        model.addAttribute("electionForm", ElectionForm.of(election));
        return editForm(election, model);
    }

    @PostMapping("/{election:[a-z0-9-]+}/edit")
    String change(
            @PathVariable("election") String code,
            @RequestParam(required = false) @Nullable ElectionKind kind,
            @Valid @ModelAttribute("electionForm") ElectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Election election = elections.withCode(code);
        form.check(errors);
        if (!Objects.equals(form.version(), election.version())) {
            errors.reject("changed.electionForm");
        }
        ElectionKind wanted = kind == null ? election.kind() : kind;
        if (errors.hasErrors() || !changed(code, wanted, form, errors)) {
            model.addAttribute("wanted", wanted);
            return editForm(election, model);
        }
        flash.addFlashAttribute("notice", "election.changed");
        return "redirect:/elections/" + code;
    }

    @GetMapping("/{election:[a-z0-9-]+}/remove")
    String confirm(@PathVariable("election") String code, Model model) {
        model.addAttribute("election", elections.withCode(code));
        model.addAttribute("hanging", office.hangingOn(code));
        return "election/election/remove";
    }

    @PostMapping("/{election:[a-z0-9-]+}/remove")
    String remove(@PathVariable("election") String code, RedirectAttributes flash) {
        Election election = elections.withCode(code);
        office.remove(code);
        flash.addFlashAttribute("notice", "remove.done");
        flash.addFlashAttribute("noticeArguments", new Object[] {election.name()});
        return "redirect:/elections";
    }

    private boolean changed(String code, ElectionKind kind, ElectionForm form, BindingResult errors) {
        try {
            office.change(code, Objects.requireNonNullElse(form.version(), -1), kind, form.facts());
            return true;
        } catch (ChangedMeanwhile other) {
            other.showOn(errors);
            return false;
        } catch (RuleBroken broken) {
            broken.showAt("contests", errors);
            return false;
        }
    }

    private static String newForm(ElectionKind kind, Model model) {
        model.addAttribute("kind", kind);
        return "election/election/form";
    }

    private String editForm(Election election, Model model) {
        model.addAttribute(
                "kinds", office.mayBecomeAnother(election.code()) ? ElectionKind.values() : new ElectionKind[0]);
        model.addAttribute("kind", election.kind());
        model.addAttribute("election", election);
        return "election/election/form";
    }
}
