package id.kotaksuara.logistics.stock;

import static java.util.stream.Collectors.toMap;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Contest;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.election.requirement.Requirements;
import id.kotaksuara.election.rule.Material;
import id.kotaksuara.logistics.warehouse.SentBoxCount;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a warehouse holds beside what is needed, the work that changes it, and its ledger. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/warehouses/{code}/stock")
class StockController {

    private static final String PAGE = "redirect:/elections/{election}/{regency}/warehouses/{code}/stock";

    private final Elections elections;
    private final Requirements requirements;
    private final Warehouses warehouses;
    private final StockItems items;
    private final StockEntries entries;
    private final StockLedger ledger;
    private final List<SentBoxCount> sent;

    StockController(
            Elections elections,
            Requirements requirements,
            Warehouses warehouses,
            StockItems items,
            StockEntries entries,
            StockLedger ledger,
            List<SentBoxCount> sent) {
        this.elections = elections;
        this.requirements = requirements;
        this.warehouses = warehouses;
        this.items = items;
        this.entries = entries;
        this.ledger = ledger;
        this.sent = sent;
    }

    @ModelAttribute("election")
    Election election(@PathVariable("election") String code) {
        return elections.withCode(code);
    }

    @ModelAttribute("warehouse")
    Warehouse warehouse(@PathVariable("regency") String regency, @PathVariable("code") String code) {
        return warehouses.withCode(regency, code);
    }

    @ModelAttribute("here")
    String here(OfficeKey office, @PathVariable("code") String code) {
        return office.path() + "/warehouses/" + code + "/stock";
    }

    @ModelAttribute("table")
    StockTable table(OfficeKey office, @ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse) {
        String election = office.election();
        int boxes = sent.stream()
                .mapToInt(count -> count.sentFrom(warehouse, election))
                .sum();
        return StockTable.of(
                        requirements.of(election, office.regency()), election, items.inRegency(office), warehouse.id())
                .withSent(boxes)
                .withAll(Goods.of(
                        election,
                        elections.withCode(election).contests().stream()
                                .map(Contest::code)
                                .toList()));
    }

    @GetMapping
    String show(
            @PathVariable("election") String election,
            @ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse,
            @ModelAttribute("view") LedgerView view,
            Model model) {
        var shown = entries.part(warehouse.id(), election, view.pattern(), view.lines());
        model.addAttribute("standing", ledger.standingIn(warehouse));
        model.addAttribute("states", StockState.values());
        model.addAttribute("kinds", StockEntryKind.values());
        model.addAttribute(
                "materials",
                entries.materials(warehouse.id(), election).stream()
                        .map(Material::name)
                        .sorted()
                        .toList());
        model.addAttribute("entries", shown.getContent());
        model.addAttribute("pages", shown.getTotalPages());
        model.addAttribute("undone", undone(warehouse, election, shown.getContent()));
        return "logistics/stock/stock";
    }

    /** The numbers of the entries that have been undone, each with the number of its counter-entry. */
    private Map<Integer, Integer> undone(Warehouse warehouse, String election, List<StockEntry> shown) {
        var numbers = shown.stream().map(StockEntry::number).toList();
        return entries.correcting(warehouse.id(), election, numbers).stream()
                .collect(toMap(StockEntry::corrects, StockEntry::number));
    }

    @GetMapping("/new")
    String blank(@RequestParam StockWork work, @RequestParam(required = false) @Nullable String goods, Model model) {
        model.addAttribute("stockForm", StockForm.about(goods));
        return form(work, model);
    }

    @PostMapping
    String enter(
            @RequestParam StockWork work,
            @ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse,
            @ModelAttribute(name = "table", binding = false) StockTable table,
            @ModelAttribute("stockForm") StockForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            form.enter(work, table, errors, (move, note) -> {
                switch (work) {
                    case RECEIVE -> ledger.receive(warehouse, move.goods(), move.quantity(), note);
                    case MOVE -> ledger.move(warehouse, move);
                    case REMOVE -> ledger.remove(warehouse, move, note);
                }
            });
        } catch (RuleBroken broken) {
            broken.showOn(errors);
        }
        if (errors.hasErrors()) {
            return form(work, model);
        }
        flash.addFlashAttribute("notice", "stock.entered." + work);
        return PAGE;
    }

    @GetMapping("/{number:\\d{1,9}}/correct")
    String askToCorrect(
            @PathVariable("election") String election,
            @PathVariable("number") int number,
            @ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse,
            Model model) {
        model.addAttribute("entry", entries.numbered(warehouse.id(), election, number));
        model.addAttribute("correction", new StockForm.Correction(""));
        return "logistics/stock/correct";
    }

    @PostMapping("/{number:\\d{1,9}}/correct")
    String correct(
            @PathVariable("election") String election,
            @PathVariable("number") int number,
            @ModelAttribute(name = "warehouse", binding = false) Warehouse warehouse,
            @ModelAttribute("correction") StockForm.Correction form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            form.reason(errors).ifPresent(reason -> ledger.correct(warehouse, election, number, reason));
        } catch (RuleBroken broken) {
            broken.showOn(errors);
        }
        if (errors.hasErrors()) {
            model.addAttribute("entry", entries.numbered(warehouse.id(), election, number));
            return "logistics/stock/correct";
        }
        flash.addFlashAttribute("notice", "stock.corrected");
        return PAGE;
    }

    private static String form(StockWork work, Model model) {
        model.addAttribute("work", work);
        model.addAttribute("states", StockState.values());
        return "logistics/stock/form";
    }
}
