package id.kotaksuara.logistics.people;

import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.region.RegionLevel;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Whom an office knows; on the pages of a district those of the office and of that district alone. */
@ControllerAdvice
class PeopleToChoose {

    private final PeopleRegister register;
    private final Accounts accounts;

    PeopleToChoose(PeopleRegister register, Accounts accounts) {
        this.accounts = accounts;
        this.register = register;
    }

    @ModelAttribute
    void knownPeople(@PathVariable Map<String, String> path, Model model) {
        OnlyWhereAsked.offer(path, model, "knownPeople", region -> {
            String regency = RegionLevel.REGENCY.around(region);
            var all = register.of(regency).with(accounts.chairsOf(regency).stream());
            String hand = region.equals(regency) ? path.getOrDefault("place", "") : region;
            return hand.startsWith(regency + ".") ? all.near(hand) : all;
        });
    }
}
