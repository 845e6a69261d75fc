package id.kotaksuara.election.rule;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.election.election.ElectionOffice;
import id.kotaksuara.election.election.Elections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an election: its facts, its quantity rules and its journal. */
@Controller
class ElectionPageController {

    private final Elections elections;
    private final QuantityRules rules;
    private final Journal journal;

    ElectionPageController(Elections elections, QuantityRules rules, Journal journal) {
        this.elections = elections;
        this.rules = rules;
        this.journal = journal;
    }

    @GetMapping("/elections/{election:[a-z0-9-]+}")
    String show(@PathVariable("election") String code, Model model) {
        model.addAttribute("election", elections.withCode(code));
        model.addAttribute("rules", rules.ofElection(code));
        model.addAttribute("journal", journal.about(ElectionOffice.subject(code)));
        return "election/rule/election";
    }
}
