package id.kotaksuara.road.page;

import id.kotaksuara.base.address.AskedPath;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Districts;
import id.kotaksuara.road.blockage.ClosedWays;
import id.kotaksuara.road.leg.LegKey;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every page about a last leg needs to know; where there is no such election or district there is no page. */
@ControllerAdvice("id.kotaksuara.road")
class LegPages {

    private final Elections elections;
    private final Districts districts;
    private final ClosedWays closedWays;

    LegPages(Elections elections, Districts districts, ClosedWays closedWays) {
        this.closedWays = closedWays;
        this.elections = elections;
        this.districts = districts;
    }

    @ModelAttribute
    void leg(
            @PathVariable(name = "election", required = false) @Nullable String electionCode,
            @PathVariable(name = "district", required = false) @Nullable String districtCode,
            HttpServletRequest request,
            Model model) {
        if (electionCode != null && districtCode != null) {
            model.addAttribute("vote", elections.withCode(electionCode));
            model.addAttribute("name", districts.withCode(districtCode).name());
            var leg = new LegKey(electionCode, districtCode);
            model.addAttribute("leg", leg);
            model.addAttribute("course", LegCourse.named(leg, AskedPath.of(request)));
            model.addAttribute("closedWays", closedWays.of(leg));
        }
    }
}
