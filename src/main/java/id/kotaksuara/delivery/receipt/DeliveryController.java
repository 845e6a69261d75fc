package id.kotaksuara.delivery.receipt;

import static java.util.stream.Collectors.joining;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.delivery.goal.Goals;
import id.kotaksuara.delivery.pages.ShipmentFiles;
import id.kotaksuara.delivery.pages.ShipmentRow;
import id.kotaksuara.delivery.pages.ShipmentRows;
import id.kotaksuara.delivery.shipment.ShipmentKey;
import id.kotaksuara.delivery.shipment.ShipmentStatus;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.Regions;
import id.kotaksuara.region.clock.OfficeClock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a PPK what comes to its district, with the next answer it can give. */
@Controller
@RequestMapping(RegionPath.DISTRICT + "/deliveries")
class DeliveryController {

    private final ShipmentRows rows;
    private final ShipmentFiles files;
    private final Regions regions;
    private final Journal journal;
    private final Goals goals;
    private final OfficeClock clock;

    DeliveryController(
            ShipmentRows rows, ShipmentFiles files, Regions regions, Journal journal, Goals goals, OfficeClock clock) {
        this.goals = goals;
        this.rows = rows;
        this.files = files;
        this.regions = regions;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String election, @PathVariable String district, Model model) {
        var all = rows.within(election, district);
        model.addAttribute("region", regions.named(district));
        model.addAttribute(
                "deliveries",
                all.stream()
                        .filter(row -> row.status() != ShipmentStatus.CHECKED)
                        .sorted(Comparator.comparing(row -> !row.awaitsPpk()))
                        .toList());
        model.addAttribute(
                "checked",
                all.stream()
                        .filter(row -> row.status() == ShipmentStatus.CHECKED)
                        .toList());
        model.addAttribute(
                "waiting", all.stream().filter(row -> row.awaitsPpk()).count());
        model.addAttribute("openPages", pages("/elections/" + election + "/" + district + "/deliveries/", all));
        model.addAttribute("now", clock.now(district));
        model.addAttribute("zone", clock.zoneId(district));
        return "delivery/receipt/deliveries";
    }

    /** What a phone keeps so that it opens without a network: the pages of those that wait for an answer. */
    private static String pages(String list, List<ShipmentRow> rows) {
        return rows.stream()
                .filter(row -> row.awaitsPpk())
                .map(row -> list + row.number())
                .flatMap(here -> Stream.of(
                        here,
                        here + "/arrival",
                        here + "/check?ahead=yes",
                        here + "/check?at=difference",
                        here + "/beside?ahead=yes"))
                .collect(joining(" "));
    }

    @GetMapping("/{number:SJ-.+}")
    String show(ShipmentKey key, Model model) {
        var file = files.of(key);
        model.addAttribute("file", file);
        model.addAttribute("straight", goals.straight(file.shipment()).orElse(null));
        model.addAttribute("journal", journal.about(file.shipment().waybill().subject()));
        return "delivery/receipt/delivery";
    }
}
