package id.kotaksuara.access.rules;

import id.kotaksuara.access.account.Role;
import id.kotaksuara.access.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What the reader may do, for every page: {@code mayPlan} beside reading, as planners do, {@code mayGrade}, as whoever sets
 * an office up does too, {@code mayImport}, as administrators do, {@code administersNation}, as those of the whole
 * nation do, and {@code mayReceive}, as chairs of districts do. It decides what pages offer; what is answered, the rules
 * of addresses decide.
 */
@ControllerAdvice
class ReaderRights {

    @ModelAttribute
    void rights(@AuthenticationPrincipal @Nullable SignedIn me, Model model) {
        model.addAttribute("mayPlan", me != null && me.is(Role.PLANNER));
        model.addAttribute("mayGrade", me != null && (me.is(Role.PLANNER) || me.is(Role.ADMINISTRATOR)));
        model.addAttribute("mayImport", me != null && me.is(Role.ADMINISTRATOR));
        model.addAttribute("administersNation", me != null && me.administersNation());
        model.addAttribute("mayReceive", me != null && me.is(Role.PPK_CHAIR));
    }
}
