package id.kotaksuara.logistics.crew;

import id.kotaksuara.region.OfficeKey;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The drivers and plates that the office has entered, to be chosen where something leaves and not typed again. */
@ControllerAdvice(annotations = NamesDrivers.class)
class DriversToChoose {

    private final KnownCarriers carriers;

    DriversToChoose(KnownCarriers carriers) {
        this.carriers = carriers;
    }

    @ModelAttribute("known")
    KnownCrew known(OfficeKey office) {
        return carriers.of(office);
    }
}
