package id.kotaksuara.road.message;

import id.kotaksuara.region.Regions;
import id.kotaksuara.road.custody.TelephoneDesk.Within;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages of whoever listens: the PPK of a district, or the office for all of its districts. */
abstract class HeardPages {

    private final Regions regions;

    HeardPages(Regions regions) {
        this.regions = regions;
    }

    @ModelAttribute
    void place(Within within, Model model) {
        model.addAttribute("region", within.region());
        model.addAttribute("base", base(within));
        model.addAttribute("back", done(within));
        model.addAttribute("place", regions.named(within.region()).name());
    }

    private static boolean ofDistrict(Within within) {
        return !within.office().regency().equals(within.region());
    }

    /** Below which its pages are. */
    static String base(Within within) {
        String place = "/elections/" + within.election() + "/" + within.region();
        return place + (ofDistrict(within) ? "/last-leg/movements" : "/last-legs");
    }

    /** Where what was recorded is seen. */
    static String done(Within within) {
        return ofDistrict(within) ? base(within) : base(within) + "/unproven";
    }
}
