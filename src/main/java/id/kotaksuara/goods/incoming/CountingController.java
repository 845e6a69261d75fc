package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.base.form.Typed;
import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.claim.Claim;
import id.kotaksuara.logistics.photo.Album;
import id.kotaksuara.logistics.photo.PhotoDesk;
import id.kotaksuara.logistics.photo.PhotoPages;
import id.kotaksuara.logistics.stock.Goods;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
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

/** One receipt while it is counted: its lots, its steps, its end. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/receipts/{number:\\d{1,9}}")
class CountingController extends PhotoPages {

    /** Begins what the list of orders and claims sends where a claim was chosen. */
    private static final String CLAIM = "claim:";

    private static final String CORRECTION = "/counts/{step:\\d{1,9}}/correction";

    private final GoodsReceiptPages pages;
    private final ReceivingDesk desk;
    private final LotDesk lots;

    CountingController(GoodsReceiptPages pages, ReceivingDesk desk, LotDesk lots, PhotoDesk photos) {
        super(photos);
        this.pages = pages;
        this.desk = desk;
        this.lots = lots;
    }

    @ModelAttribute("album")
    Album album(OfficeKey office, @PathVariable("number") int number) {
        pages.mustHave(office, number);
        String receipts = office.path() + "/goods/receipts/";
        return new Album("goods:" + receipts + number, office.regency(), receipts + number);
    }

    @GetMapping
    String show(OfficeKey office, @PathVariable("number") int number, Model model) {
        return pages.show(office, number, model);
    }

    @PostMapping("/lots")
    String add(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("lotForm") LotForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var lot = form.line(pages.choices(office), errors);
        if (lot == null) {
            return pages.show(office, number, model);
        }
        lots.add(office, number, lot);
        return saved(office, number, flash);
    }

    @PostMapping("/counts")
    String count(
            OfficeKey office,
            @PathVariable("number") int number,
            @ModelAttribute("countForm") CountForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var found = form.found(pages.file(office, number), errors);
        if (found == null) {
            return pages.show(office, number, model);
        }
        desk.count(office, number, form.counted(), found);
        return saved(office, number, flash);
    }

    @PostMapping("/counts/{step:\\d{1,9}}/withdrawal")
    String withdraw(
            OfficeKey office,
            @PathVariable("number") int number,
            @PathVariable("step") int step,
            Sure sure,
            RedirectAttributes flash) {
        var wrong = pages.file(office, number).holding(step);
        if (wrong.isPresent() && !sure.said()) {
            var found = wrong.get().found();
            return sure.ask("goods.receipt.withdraw.ask", receipt(office, number), step, found.good(), found.damaged());
        }
        desk.withdraw(office, number, step);
        return saved(office, number, flash);
    }

    @GetMapping(CORRECTION)
    String askToCorrect(
            OfficeKey office, @PathVariable("number") int number, @PathVariable("step") int step, Model model) {
        var file = pages.file(office, number);
        var wrong = file.correctable(step).orElseThrow(() -> new RuleBroken("goods.receipt.correction.noStep", step));
        int noted = file.lot(wrong.line()).line().noted();
        model.addAttribute("correctionForm", CountCorrectionForm.of(wrong.found(), noted));
        return pages.correction(office, file, wrong, model);
    }

    @PostMapping(CORRECTION)
    String correct(
            OfficeKey office,
            @PathVariable("number") int number,
            @PathVariable("step") int step,
            @ModelAttribute("correctionForm") CountCorrectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var file = pages.file(office, number);
        var shown = file.correctable(step).orElseThrow(() -> new RuleBroken("goods.receipt.correction.noStep", step));
        try {
            if (desk.correct(
                    office, number, step, (now, wrong) -> form.said(errors, pages.before(office, now, wrong)))) {
                return saved(office, number, flash);
            }
        } catch (RuleBroken broken) {
            broken.showOn(errors);
        }
        return pages.correction(office, file, shown, model);
    }

    @PostMapping("/closing")
    String close(
            OfficeKey office,
            @PathVariable("number") int number,
            @RequestParam(defaultValue = "") String steps,
            RedirectAttributes flash) {
        desk.close(office, number, steps.matches("\\d{1,9}") ? Integer.parseInt(steps) : -1);
        flash.addFlashAttribute("notice", "goods.receipt.closing.done");
        return "redirect:" + office.path() + "/goods/receipts/" + number;
    }

    @PostMapping("/lots/{line:\\d{1,9}}/order")
    String match(
            OfficeKey office,
            @PathVariable("number") int number,
            @PathVariable("line") int line,
            @RequestParam(defaultValue = "") String order,
            RedirectAttributes flash) {
        String code = Typed.orEmpty(order);
        var lot = pages.lot(office, number, line);
        if (code.startsWith(CLAIM)) {
            lots.replaces(office, number, line, claim(office, number, lot.goods(), code));
            return saved(office, number, flash);
        }
        if (!code.isEmpty() && !pages.choices(office).isOrderOf(code, lot.goods())) {
            throw new RuleBroken("goods.receipt.otherOrder", order);
        }
        lots.match(office, number, line, code);
        return saved(office, number, flash);
    }

    private int claim(OfficeKey office, int number, Goods goods, String chosen) {
        return pages.choices(office).claimsFor(number, goods).stream()
                .map(Claim::number)
                .filter(claim -> chosen.equals(CLAIM + claim))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("goods.receipt.otherClaim", chosen.replace(CLAIM, "")));
    }

    @PostMapping("/lots/{line:\\d{1,9}}/withdrawal")
    String withdrawLot(
            OfficeKey office,
            @PathVariable("number") int number,
            @PathVariable("line") int line,
            Sure sure,
            RedirectAttributes flash) {
        if (!sure.said()) {
            int noted = pages.file(office, number).lot(line).line().noted();
            return sure.ask("goods.receipt.lot.withdraw.ask", receipt(office, number), line, noted);
        }
        lots.withdraw(office, number, line);
        return saved(office, number, flash);
    }

    private static String saved(OfficeKey office, int number, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "form.saved");
        return "redirect:" + receipt(office, number);
    }

    private static String receipt(OfficeKey office, int number) {
        return office.path() + "/goods/receipts/" + number;
    }
}
