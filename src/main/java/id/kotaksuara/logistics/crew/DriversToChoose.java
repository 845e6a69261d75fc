package id.kotaksuara.logistics.crew;

import id.kotaksuara.region.RegionLevel;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.thymeleaf.context.LazyContextVariable;

/** The drivers and plates that an office has entered, to be chosen and not typed again; only pages that ask pay for it. */
@ControllerAdvice
class DriversToChoose {

    private final KnownCarriers carriers;

    DriversToChoose(KnownCarriers carriers) {
        this.carriers = carriers;
    }

    @ModelAttribute
    void knownCrew(@PathVariable Map<String, String> path, Model model) {
        String region = path.getOrDefault("regency", path.getOrDefault("district", ""));
        if (RegionLevel.REGENCY.reachedBy(region)) {
            model.addAttribute("knownCrew", new LazyContextVariable<KnownCrew>() {
                @Override
                protected KnownCrew loadValue() {
                    String office = RegionLevel.REGENCY.around(region);
                    var known = carriers.of(office);
                    return region.equals(office) ? known : known.withoutTelephones();
                }
            });
        }
    }
}
