package id.kotaksuara.logistics.people;

import id.kotaksuara.access.account.Accounts;
import id.kotaksuara.region.RegionLevel;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.LazyContextVariable;

/** Lets every page about a regency or a part of it ask whom its office knows; only those that ask pay for it. */
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
        String region = path.getOrDefault("regency", path.getOrDefault("district", ""));
        if (RegionLevel.REGENCY.reachedBy(region)) {
            model.addAttribute("knownPeople", new LazyContextVariable<KnownPeople>() {
                @Override
                protected KnownPeople loadValue() {
                    String regency = RegionLevel.REGENCY.around(region);
                    return register.of(regency).with(accounts.chairsOf(regency).stream());
                }
            });
        }
    }
}
