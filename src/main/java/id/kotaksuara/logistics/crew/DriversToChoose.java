package id.kotaksuara.logistics.crew;

import id.kotaksuara.logistics.people.OnlyWhereAsked;
import id.kotaksuara.region.RegionLevel;
import java.util.Map;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The drivers and plates that an office has entered, to be chosen and not typed again. */
@ControllerAdvice
class DriversToChoose {

    private final KnownCarriers carriers;

    DriversToChoose(KnownCarriers carriers) {
        this.carriers = carriers;
    }

    @ModelAttribute
    void knownCrew(@PathVariable Map<String, String> path, Model model) {
        OnlyWhereAsked.offer(path, model, "knownCrew", region -> {
            String office = RegionLevel.REGENCY.around(region);
            var known = carriers.of(office);
            return region.equals(office) ? known : known.withoutTelephones();
        });
    }
}
