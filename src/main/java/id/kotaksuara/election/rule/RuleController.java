package id.kotaksuara.election.rule;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import jakarta.validation.Valid;
import java.util.Objects;
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

/** The quantity rules of an election: add one, change one, remove one after a question. */
@Controller
@RequestMapping("/elections/{election:[a-z0-9-]+}/rules")
class RuleController {

    private final Elections elections;
    private final QuantityRules rules;
    private final RuleDesk desk;
    private final Journal journal;

    RuleController(Elections elections, QuantityRules rules, RuleDesk desk, Journal journal) {
        this.elections = elections;
        this.rules = rules;
        this.desk = desk;
        this.journal = journal;
    }

    @ModelAttribute("election")
    Election election(@PathVariable("election") String code) {
        return elections.withCode(code);
    }

    @GetMapping
    String list(@PathVariable("election") String election) {
        return "redirect:/elections/" + election + "#rules";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("ruleForm", RuleForm.blank());
        return form(model);
    }

    @PostMapping
    String add(
            @PathVariable("election") String election,
            @Valid @ModelAttribute("ruleForm") RuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors() || !kept(errors, () -> desk.add(election, form.toTerms()))) {
            return form(model);
        }
        return done(election, "rule.added", flash);
    }

    @GetMapping("/{number:\\d+}/edit")
    String edit(@PathVariable("election") String election, @PathVariable("number") int number, Model model) {
        QuantityRule rule = rules.numbered(election, number);
        model.addAttribute("ruleForm", RuleForm.of(rule));
        return form(rule, model);
    }

    @PostMapping("/{number:\\d+}/edit")
    String change(
            @PathVariable("election") String election,
            @PathVariable("number") int number,
            @Valid @ModelAttribute("ruleForm") RuleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        QuantityRule rule = rules.numbered(election, number);
        form.check(errors);
        if (!Objects.equals(form.version(), rule.version())) {
            errors.reject("changed.ruleForm");
        }
        if (errors.hasErrors() || !kept(errors, () -> desk.change(election, number, form.toTerms()))) {
            return form(rule, model);
        }
        return done(election, "rule.changed", flash);
    }

    @GetMapping("/{number:\\d+}/remove")
    String askToRemove(@PathVariable("election") String election, @PathVariable("number") int number, Model model) {
        model.addAttribute("rule", rules.numbered(election, number));
        return "election/rule/rule-remove";
    }

    @PostMapping("/{number:\\d+}/remove")
    String remove(
            @PathVariable("election") String election,
            @PathVariable("number") int number,
            @RequestParam int version,
            RedirectAttributes flash) {
        desk.remove(election, number, version);
        return done(election, "rule.removed", flash);
    }

    /** What only the rules of the office can say is said on the form, too. */
    private static boolean kept(BindingResult errors, Runnable change) {
        try {
            change.run();
            return true;
        } catch (RuleBroken broken) {
            broken.showOn(errors);
            return false;
        }
    }

    private static String form(Model model) {
        model.addAttribute("materials", Material.values());
        model.addAttribute("bases", QuantityBasis.values());
        model.addAttribute("placements", BoxSide.values());
        return "election/rule/rule-form";
    }

    private String form(QuantityRule rule, Model model) {
        model.addAttribute("rule", rule);
        model.addAttribute("journal", journal.about(RuleDesk.subject(rule.electionCode(), rule.number())));
        return form(model);
    }

    private static String done(String election, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/elections/" + election;
    }
}
