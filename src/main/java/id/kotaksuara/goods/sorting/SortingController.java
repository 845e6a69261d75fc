package id.kotaksuara.goods.sorting;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ballots that are sorted and folded: all lots, what a team is given, and what comes back. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/sorting")
class SortingController {

    /** Of which delivered lot the sheets of a lot are. */
    record SourceForm(@Nullable String source) {}

    private static final String ONE = "/{number:\\d{1,9}}";

    private final SortingLots lots;
    private final SortingDesk desk;
    private final GivingDesk giving;
    private final Sources sources;
    private final GoodsOfOffice goods;
    private final Warehouses warehouses;
    private final SortingPaces paces;

    SortingController(
            SortingLots lots,
            SortingDesk desk,
            GivingDesk giving,
            Sources sources,
            GoodsOfOffice goods,
            Warehouses warehouses,
            SortingPaces paces) {
        this.giving = giving;
        this.sources = sources;
        this.paces = paces;
        this.lots = lots;
        this.desk = desk;
        this.goods = goods;
        this.warehouses = warehouses;
    }

    @ModelAttribute("warehouses")
    Map<String, String> warehouses(OfficeKey office) {
        return warehouses.names(office.regency());
    }

    @GetMapping
    String all(OfficeKey office, @ModelAttribute("warehouses") Map<String, String> names, Model model) {
        model.addAttribute("givenForm", GivenForm.blank(names));
        return list(office, model);
    }

    @PostMapping
    String give(
            OfficeKey office,
            @ModelAttribute("warehouses") Map<String, String> names,
            @ModelAttribute("givenForm") GivenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var given = form.given(goods.ballots(office), names, errors);
        if (given == null) {
            return list(office, model);
        }
        try {
            return saved(office, giving.give(office, given, Typed.orEmpty(form.source())), flash);
        } catch (RuleBroken broken) {
            if (broken.key().startsWith("goods.sorting.source.")) {
                broken.showAt("source", errors);
            } else {
                broken.showOn(errors);
            }
            return list(office, model);
        }
    }

    @GetMapping(ONE)
    String one(OfficeKey office, @PathVariable("number") int number, Model model) {
        return show(office, number, model);
    }

    @PostMapping(ONE + "/withdrawal")
    String withdraw(OfficeKey office, @PathVariable("number") int number, Sure sure, RedirectAttributes flash) {
        if (!sure.said()) {
            String team = lots.numbered(office, number).given().team();
            return sure.ask("goods.sorting.withdraw.ask", office.path() + "/goods/sorting/" + number, number, team);
        }
        giving.withdraw(office, number);
        return saved(office, number, flash);
    }

    @PostMapping(ONE + "/source")
    String comesFrom(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("sourceForm") SourceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        try {
            giving.comesFrom(office, number, Typed.orEmpty(form.source()));
            return saved(office, number, flash);
        } catch (RuleBroken broken) {
            broken.showAt("source", errors);
            return show(office, number, model);
        }
    }

    @PostMapping(ONE + "/counts")
    String count(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("sheetForm") SheetForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var count = form.count(lots.numbered(office, number), errors);
        if (count == null) {
            return show(office, number, model);
        }
        desk.count(office, number, count, form.inABundle());
        return saved(office, number, flash);
    }

    @PostMapping(ONE + "/sample")
    String sample(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("sampleForm") SampleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var counted = form.counted(lots.numbered(office, number), errors);
        if (counted == null) {
            return show(office, number, model);
        }
        desk.sample(office, number, counted);
        return saved(office, number, flash);
    }

    private String list(OfficeKey office, Model model) {
        model.addAttribute("pace", paces.of(office));
        model.addAttribute("lots", lots.of(office));
        model.addAttribute("ballots", goods.ballotChoices(office));
        model.addAttribute("sources", sources.left(office, 1));
        return "goods/sorting/lots";
    }

    private String show(OfficeKey office, int number, Model model) {
        var lot = lots.numbered(office, number);
        model.addAttribute("lot", lot);
        model.addAttribute("sources", sources.otherThan(office, lot));
        Map.of("sampleForm", SampleForm.blank(), "sheetForm", SheetForm.blank(), "sourceForm", new SourceForm(""))
                .forEach((name, form) -> {
                    if (!model.containsAttribute(name)) {
                        model.addAttribute(name, form);
                    }
                });
        return "goods/sorting/lot";
    }

    private static String saved(OfficeKey office, int number, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "form.saved");
        return "redirect:" + office.path() + "/goods/sorting/" + number;
    }
}
