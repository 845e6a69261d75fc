package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.form.Sure;
import id.kotaksuara.election.election.Elections;
import id.kotaksuara.logistics.warehouse.Warehouse;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import id.kotaksuara.region.clock.OfficeClock;
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

/** The receipts of goods of an office: all of them, a new one, and the paper (BTTB) of one. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/receipts")
class ReceiptController {

    private static final String NEW = "goods/incoming/new";

    private final GoodsReceipts receipts;
    private final ReceivingDesk desk;
    private final Warehouses warehouses;
    private final Elections elections;
    private final OfficeClock clock;

    ReceiptController(
            GoodsReceipts receipts, ReceivingDesk desk, Warehouses warehouses, Elections elections, OfficeClock clock) {
        this.receipts = receipts;
        this.desk = desk;
        this.warehouses = warehouses;
        this.elections = elections;
        this.clock = clock;
    }

    @ModelAttribute("warehouses")
    Map<String, String> warehouses(OfficeKey office) {
        return warehouses.names(office.regency());
    }

    private List<Warehouse> known(OfficeKey office) {
        return warehouses.ofRegency(office.regency());
    }

    @GetMapping
    String all(OfficeKey office, Model model) {
        model.addAttribute("files", receipts.of(office));
        return "goods/incoming/receipts";
    }

    @GetMapping("/new")
    String blank(OfficeKey office, Model model) {
        model.addAttribute("receiptForm", ReceiptForm.blank(known(office), clock.today(office.regency())));
        return NEW;
    }

    @PostMapping
    String begin(
            OfficeKey office,
            @ModelAttribute("receiptForm") ReceiptForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        elections.withCode(office.election()).windowOfGoods().check(errors, "arrived", form.arrived());
        var receipt = form.receipt(known(office), clock.today(office.regency()), errors);
        if (receipt == null) {
            return NEW;
        }
        int number = desk.begin(office, receipt);
        flash.addFlashAttribute("notice", "goods.receipt.begun");
        return "redirect:" + office.path() + "/goods/receipts/" + number;
    }

    @PostMapping("/{number:\\d{1,9}}/removal")
    String remove(OfficeKey office, @PathVariable("number") int number, Sure sure, RedirectAttributes flash) {
        if (!sure.said()) {
            var receipt = receipts.numbered(office, number).receipt();
            String paper = receipt.paper(office.regency());
            return sure.ask(
                    "goods.receipt.removal.ask",
                    office.path() + "/goods/receipts/" + number,
                    paper,
                    receipt.note().supplier());
        }
        desk.remove(office, number);
        flash.addFlashAttribute("notice", "goods.receipt.removal.done");
        return "redirect:" + office.path() + "/goods/receipts";
    }

    @GetMapping("/{number:\\d{1,9}}/paper")
    String paper(OfficeKey office, @PathVariable("number") int number, Model model) {
        model.addAttribute("file", receipts.numbered(office, number));
        model.addAttribute("vote", elections.withCode(office.election()));
        return "goods/incoming/bttb";
    }
}
