package id.kotaksuara.goods.order;

import id.kotaksuara.region.OfficeKey;
import id.kotaksuara.region.RegionPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The inbound calendar of an office: what is late, due and arrived. */
@Controller
@RequestMapping(RegionPath.REGENCY + "/goods/orders")
class OrderController {

    private final GoodsOrders orders;
    private final OrderDesk desk;

    OrderController(GoodsOrders orders, OrderDesk desk) {
        this.orders = orders;
        this.desk = desk;
    }

    @GetMapping
    String calendar(OfficeKey office, Model model) {
        model.addAttribute("rows", orders.calendar(office));
        return "goods/order/orders";
    }

    /** One click: whatever is needed and not coming yet is ordered. */
    @PostMapping("/lacking")
    String orderLacking(OfficeKey office, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeArguments", new Object[] {desk.orderLacking(office)});
        flash.addFlashAttribute("notice", "goods.order.made");
        return "redirect:" + office.path() + "/goods/orders";
    }
}
