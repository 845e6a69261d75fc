package id.kotaksuara.web;

import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.NearestElection;
import id.kotaksuara.region.OfficeClock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everyone to the overview of their own area in the nearest election. */
@Controller
class StartController {

    private final NearestElection nearest;
    private final OfficeClock clock;

    StartController(NearestElection nearest, OfficeClock clock) {
        this.nearest = nearest;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("mayBegin", me.administersNation());
        return nearest.of(me.area(), clock.today(me.area().code()))
                .map(election -> "redirect:/elections/" + election.code() + "/"
                        + me.area().path())
                .orElse("start");
    }
}
