package id.kotaksuara.goods.destruction;

import id.kotaksuara.base.problem.RuleBroken;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.logistics.warehouse.Warehouses;
import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Goods that were spoiled in the store, or that nobody finds there, are written down. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/destruction/aside")
class SetAsideController {

    private final DestructionDesk desk;
    private final GoodsOfOffice goods;
    private final Warehouses warehouses;

    SetAsideController(DestructionDesk desk, GoodsOfOffice goods, Warehouses warehouses) {
        this.desk = desk;
        this.goods = goods;
        this.warehouses = warehouses;
    }

    @ModelAttribute("warehouses")
    Map<String, String> warehouses(OfficeKey office) {
        return warehouses.names(office.regency());
    }

    @GetMapping("/new")
    String blank(OfficeKey office, @ModelAttribute("warehouses") Map<String, String> names, Model model) {
        model.addAttribute("setAsideForm", SetAsideForm.blank(names));
        return form(office, model);
    }

    private String form(OfficeKey office, Model model) {
        model.addAttribute("choices", goods.choices(office));
        model.addAttribute("places", SetAsideForm.PLACES);
        model.addAttribute("causes", LossCause.values());
        return "goods/destruction/aside";
    }

    @PostMapping
    String setAside(
            OfficeKey office,
            @ModelAttribute("warehouses") Map<String, String> names,
            @ModelAttribute("setAsideForm") SetAsideForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var aside = form.read(goods.byChoice(office), names, errors);
        if (aside == null) {
            return form(office, model);
        }
        try {
            desk.setAside(office, aside);
        } catch (RuleBroken broken) {
            broken.showAt("quantity", errors);
            return form(office, model);
        }
        flash.addFlashAttribute("notice", "form.saved");
        return "redirect:" + office.path() + "/goods/destruction";
    }
}
