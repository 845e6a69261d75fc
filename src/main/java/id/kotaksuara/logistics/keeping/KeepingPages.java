package id.kotaksuara.logistics.keeping;

import id.kotaksuara.election.election.ElectionWindow;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.RegionCode;
import id.kotaksuara.region.RegionLevel;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The place that an address names, in its regency for the office and in its district for the PPK. */
@Component
class KeepingPages {

    private final KeptPlaces places;
    private final Elections elections;
    private final OfficeClock clock;

    KeepingPages(KeptPlaces places, Elections elections, OfficeClock clock) {
        this.places = places;
        this.elections = elections;
        this.clock = clock;
    }

    /** {@code base}: where the pages of this place are. */
    KeptPlace place(Map<String, String> path, Model model) {
        String district = path.getOrDefault("district", "");
        String regency = district.isEmpty() ? path.get("regency") : RegionCode.at(RegionLevel.REGENCY, district);
        String code = district.isEmpty() ? path.get("place") : district;
        String above = "/elections/" + path.get("election") + "/" + (district.isEmpty() ? regency : district);
        model.addAttribute("base", above + "/keeping" + (district.isEmpty() ? "/" + code : ""));
        model.addAttribute("zone", clock.zoneId(regency));
        model.addAttribute("today", clock.today(regency));
        return places.withCode(regency, code);
    }

    /** Which days may be typed: guards and checks begin as early as goods come in. */
    ElectionWindow window(Map<String, String> path) {
        return elections.withCode(path.get("election")).window();
    }
}
