package id.kotaksuara.goods.readiness;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of an office's goods: how ready they are, and the ways to everything about them. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods")
class ReadinessController {

    private final ReadinessDesk desk;

    ReadinessController(ReadinessDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String readiness(OfficeKey office, Model model) {
        model.addAttribute("table", desk.of(office));
        return "goods/readiness/readiness";
    }
}
