package id.kotaksuara.delivery.folder;

import static java.util.stream.Collectors.groupingBy;

import id.kotaksuara.base.form.DateField;
import id.kotaksuara.base.printing.PrintedPages;
import id.kotaksuara.base.printing.PrintedPages.Exchange;
import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.delivery.beside.BesideBoxes;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static final String VIEW = "delivery/folder/folder";

    private final Trucks trucks;
    private final PrintedPages pages;
    private final Elections elections;
    private final BesideBoxes beside;
    private final Goals goals;

    FolderController(Trucks trucks, PrintedPages pages, Elections elections, BesideBoxes beside, Goals goals) {
        this.goals = goals;
        this.beside = beside;
        this.trucks = trucks;
        this.pages = pages;
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
        send("%s-%d".formatted(number, vehicle), List.of(trucks.of(office, number, vehicle)), model, exchange);
    }

    @GetMapping("/folders/{day:\\d{4}-\\d{2}-\\d{2}}.pdf")
    void ofDay(
            OfficeKey office,
            @PathVariable("day") String day,
            Model model,
            @ModelAttribute(name = "exchange", binding = false) Exchange exchange)
            throws IOException {
        var date = DateField.day(day).orElseThrow(() -> new NotFound("folder", day));
        send(office.regency() + "-" + day, trucks.on(office, date), model, exchange);
    }

    private void send(String name, List<Truck> those, Model model, Exchange exchange) throws IOException {
        var shown = those.stream()
                .flatMap(truck -> truck.loads().stream())
                .map(TruckLoad::shipment)
                .toList();
        shown.stream()
                .collect(groupingBy(shipment -> shipment.waybill().office()))
                .forEach(beside::ahead);
        goals.ahead(shown);
        var parts = those.stream().map(truck -> Map.of("truck", truck)).toList();
        pages.send(new PrintedPages.File("map-" + name + ".pdf", VIEW, parts), model.asMap(), exchange);
    }
}
