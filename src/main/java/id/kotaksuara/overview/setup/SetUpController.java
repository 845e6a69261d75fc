package id.kotaksuara.overview.setup;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a step of setting an office up off, or takes it up again. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/setup")
class SetUpController {

    private final SetUps setUps;

    SetUpController(SetUps setUps) {
        this.setUps = setUps;
    }

    @PostMapping
    String put(OfficeKey office, @RequestParam SetUpStep step, @RequestParam boolean later) {
        setUps.put(office, step, later);
        return "redirect:" + office.path() + "#setup";
    }
}
