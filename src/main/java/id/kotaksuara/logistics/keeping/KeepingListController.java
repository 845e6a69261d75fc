package id.kotaksuara.logistics.keeping;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.Regencies;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All stores of a regency: when each was looked at, what it lacks, who is inside, whether somebody guards it today. */
@Controller
class KeepingListController {

    private final StoreKeeping keeping;
    private final Regencies regencies;

    KeepingListController(StoreKeeping keeping, Regencies regencies) {
        this.keeping = keeping;
        this.regencies = regencies;
    }

    @GetMapping(RegionPath.REGENCY + "/keeping")
    String list(OfficeKey office, Model model) {
        var rows = keeping.of(office.regency());
        model.addAttribute("here", office.path());
        model.addAttribute("regencyName", regencies.withCode(office.regency()).name());
        model.addAttribute("rows", rows);
        model.addAttribute(
                "checked", rows.stream().filter(row -> row.check() != null).count());
        model.addAttribute("floor", rows.stream().filter(KeptRow::floorContact).toList());
        return "logistics/keeping/list";
    }
}
