package id.kotaksuara.web;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Elections;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everyone to the overview of their own area in the latest election. */
@Controller
class StartController {

    private final Elections elections;

    StartController(Elections elections) {
        this.elections = elections;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("mayBegin", me.role() == Role.ADMINISTRATOR);
        return elections.findAllByOrderByVotingDayDescCode().stream()
                .findFirst()
                .map(election -> "redirect:/elections/" + election.code() + "/"
                        + me.area().path())
                .orElse("start");
    }
}
