package id.kotaksuara.delivery.folder;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.printing.PrintedPages.Exchange;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The folder of a vehicle as one file, and all folders of a day in one. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/shipments")
class FolderController {

    private final Trucks trucks;
    private final FolderFile file;
    private final Elections elections;

    FolderController(Trucks trucks, FolderFile file, Elections elections) {
        this.trucks = trucks;
        this.file = file;
        this.elections = elections;
    }

    @ModelAttribute
    void vote(OfficeKey office, Model model) {
        model.addAttribute("vote", elections.withCode(office.election()));
    }

    @ModelAttribute("exchange")
    Exchange exchange(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return new Exchange(request, response, locale);
    }

    @GetMapping("/{number:SJ-.+}/folders/{vehicle:[1-9]\\d{0,2}}.pdf")
    void one(
            OfficeKey office,
            @PathVariable("number") String number,
            @PathVariable("vehicle") int vehicle,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        file.bind(
                "map-%s-%d".formatted(number, vehicle),
                List.of(trucks.of(office, number, vehicle)),
                model.asMap(),
                exchange);
    }

    @GetMapping("/folders/{day:\\d{4}-\\d{2}-\\d{2}}.pdf")
    void ofDay(
            OfficeKey office,
            @PathVariable("day") String day,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        var date = DateField.day(day).orElseThrow(() -> new NotFound("folder", day));
        file.bind("map-" + office.regency() + "-" + day, trucks.on(office, date), model.asMap(), exchange);
    }
}
