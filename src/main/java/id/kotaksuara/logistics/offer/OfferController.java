package id.kotaksuara.logistics.offer;

import id.kotaksuara.access.journal.Journal;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.election.election.Election;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.offer.DecisionForm.Decided;
import id.kotaksuara.region.District;
import id.kotaksuara.region.Districts;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Offers of room: the list with what each holds, a new one, and what the office does with it. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/stores/offers")
class OfferController {

    private static final String NEW = "logistics/offer/new";
    private static final String SHOW = "logistics/offer/offer";
    private static final String LIST = "redirect:/elections/{election}/{regency}/stores/offers";

    private final RoomOffers offers;
    private final OfferDesk desk;
    private final Districts districts;
    private final Elections elections;
    private final Journal journal;

    OfferController(RoomOffers offers, OfferDesk desk, Districts districts, Elections elections, Journal journal) {
        this.offers = offers;
        this.desk = desk;
        this.districts = districts;
        this.elections = elections;
        this.journal = journal;
    }

    @ModelAttribute("vote")
    Election vote(@PathVariable("election") String code) {
        return elections.withCode(code);
    }

    @GetMapping
    String list(OfficeKey office, Model model) {
        List<RoomOffer> all = offers.findByRegencyCodeOrderByNumber(office.regency());
        model.addAttribute("offers", all);
        model.addAttribute(
                "open",
                all.stream().filter(one -> one.status() == OfferStatus.OPEN).count());
        model.addAttribute(
                "boxes",
                all.stream()
                        .filter(one -> one.status() == OfferStatus.OPEN)
                        .mapToInt(one -> one.facts().room().boxes())
                        .sum());
        return "logistics/offer/offers";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", OfferForm.empty());
        return NEW;
    }

    @PostMapping
    String take(
            OfficeKey office,
            @ModelAttribute(name = "vote", binding = false) Election vote,
            @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        vote.window().check(errors, "firstDay", form.firstDay());
        vote.window().check(errors, "lastDay", form.lastDay());
        OfferFacts facts = form.facts(errors);
        if (facts == null) {
            return NEW;
        }
        RoomOffer offer = desk.take(office.regency(), facts);
        flash.addFlashAttribute("notice", "offer.taken");
        flash.addFlashAttribute("noticeArguments", new Object[] {facts.room().boxes()});
        return LIST + "/" + offer.number();
    }

    @GetMapping("/{number:\\d{1,6}}")
    String show(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("form", DecisionForm.empty());
        return page(office, number, model);
    }

    private String page(OfficeKey office, int number, Model model) {
        RoomOffer offer = offers.numbered(office.regency(), number);
        model.addAttribute("offer", offer);
        model.addAttribute("districts", names(office));
        model.addAttribute("journal", journal.about(offer.subject()));
        return SHOW;
    }

    private Map<String, String> names(OfficeKey office) {
        var names = new LinkedHashMap<String, String>();
        for (District district : districts.ofRegency(office.regency())) {
            names.put(district.code(), district.name());
        }
        return names;
    }

    @PostMapping("/{number:\\d{1,6}}")
    String decide(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        Decided decided = form.read(names(office).keySet(), errors);
        if (decided == null || !kept(errors, () -> desk.decide(office.regency(), number, decided))) {
            return page(office, number, model);
        }
        flash.addFlashAttribute("notice", "offer.decided." + decided.what());
        return LIST + "/{number}";
    }

    private static boolean kept(BindingResult errors, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuleBroken broken) {
            broken.showOn(errors);
            return false;
        }
    }
}
