package id.kotaksuara.web;

import id.kotaksuara.access.account.Annex;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.NearestElection;
import id.kotaksuara.region.clock.OfficeClock;
import id.kotaksuara.schedule.newcomer.GradedOffices;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everyone to the overview of their own area in the nearest election; whoever begins finds the doors here. */
@Controller
class StartController {

    private final NearestElection nearest;
    private final GradedOffices graded;
    private final ObjectProvider<Annex> annexes;
    private final OfficeClock clock;

    StartController(NearestElection nearest, GradedOffices graded, ObjectProvider<Annex> annexes, OfficeClock clock) {
        this.nearest = nearest;
        this.graded = graded;
        this.annexes = annexes;
        this.clock = clock;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal SignedIn me, Model model) {
        boolean mayBegin = me.administersNation();
        var election = nearest.of(me.area(), clock.today(me.area().code()));
        if (election.isPresent() && !(mayBegin && nearest.isEmptyIn(me.area()))) {
            return "redirect:/elections/" + election.get().code() + "/"
                    + me.area().path();
        }
        model.addAttribute("mayBegin", mayBegin);
        if (mayBegin) {
            doors(me, election, model);
        }
        return "start";
    }

    private void doors(SignedIn me, Optional<Election> election, Model model) {
        var begun = graded.within(me.area().code());
        model.addAttribute("graded", begun);
        model.addAttribute("next", begun.size() == 1 ? begun.get(0).key().path() : setUp(me, election));
        annexes.stream()
                .flatMap(annex -> annex.menu(me).stream())
                .findFirst()
                .ifPresent(page -> model.addAttribute("example", "/" + page));
    }

    private static String setUp(SignedIn me, Optional<Election> election) {
        return election.map(it -> "/elections/" + it.code() + "/" + me.area().path() + "/voters")
                .orElse("/elections/new");
    }
}
