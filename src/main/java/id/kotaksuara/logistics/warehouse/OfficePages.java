package id.kotaksuara.logistics.warehouse;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.Regencies;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every page about a regency's warehouses, vehicles, stores and routes needs to know. */
@ControllerAdvice({
    "id.kotaksuara.logistics.fleet",
    "id.kotaksuara.logistics.office",
    "id.kotaksuara.logistics.route",
    "id.kotaksuara.logistics.store",
    "id.kotaksuara.logistics.warehouse"
})
class OfficePages {

    private final Elections elections;
    private final Regencies regencies;

    OfficePages(Elections elections, Regencies regencies) {
        this.elections = elections;
        this.regencies = regencies;
    }

    /** {@code here}: beginning of the regency's addresses; {@code mayPlan}: whether the reader may also change things. */
    @ModelAttribute
    void office(
            @PathVariable(required = false) @Nullable String election,
            @PathVariable(required = false) @Nullable String regency,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (election == null || regency == null) {
            return;
        }
        model.addAttribute("here", "/elections/" + elections.withCode(election).code() + "/" + regency);
        model.addAttribute("regencyName", regencies.withCode(regency).name());
        model.addAttribute("mayPlan", me.is(Role.PLANNER));
    }
}
