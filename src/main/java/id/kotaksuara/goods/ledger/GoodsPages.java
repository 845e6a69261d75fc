package id.kotaksuara.goods.ledger;

import id.kotaksuara.region.OfficeKey;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page about an office's goods needs to know. */
@ControllerAdvice("id.kotaksuara.goods")
class GoodsPages {

    private final GoodsOfOffice goods;

    GoodsPages(GoodsOfOffice goods) {
        this.goods = goods;
    }

    /** {@code here}: beginning of the addresses of the office's goods; {@code names}: what its goods are called. */
    @ModelAttribute
    void office(OfficeKey office, Model model) {
        model.addAttribute("here", office.path() + "/goods");
        model.addAttribute("names", goods.names(office));
    }
}
