package id.kotaksuara.goods.incoming;

import id.kotaksuara.base.problem.NotFound;
import id.kotaksuara.goods.claim.Claims;
import id.kotaksuara.goods.ledger.GoodsOfOffice;
import id.kotaksuara.goods.order.GoodsOrders;
import id.kotaksuara.region.OfficeKey;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a receipt shows. */
@Component
class GoodsReceiptPages {

    private final GoodsReceipts receipts;
    private final GoodsOrders orders;
    private final Claims claims;
    private final GoodsOfOffice goods;
    private final GoodsReceipts.FoundLater later;

    GoodsReceiptPages(
            GoodsReceipts receipts,
            GoodsOrders orders,
            Claims claims,
            GoodsOfOffice goods,
            GoodsReceipts.FoundLater later) {
        this.later = later;
        this.receipts = receipts;
        this.orders = orders;
        this.claims = claims;
        this.goods = goods;
    }

    LotChoices choices(OfficeKey office) {
        return new LotChoices(
                goods.byChoice(office),
                orders.of(office),
                claims.of(office).stream()
                        .filter(claim -> claim.outstanding() > 0)
                        .toList());
    }

    void mustHave(OfficeKey office, int number) {
        receipts.mustHave(office, number);
    }

    ReceiptFile file(OfficeKey office, int number) {
        return receipts.numbered(office, number);
    }

    /** One of its lots. */
    DeliveredLot lot(OfficeKey office, int number, int line) {
        return receipts.numbered(office, number).lines().stream()
                .filter(lot -> lot.line() == line)
                .findFirst()
                .orElseThrow(() -> new NotFound("goods-lot", line));
    }

    /** The form that puts a wrong step of a closed receipt right; what was typed is in the model already. */
    String correction(OfficeKey office, ReceiptFile file, LineCount wrong, Model model) {
        model.addAttribute("later", before(office, file, wrong).later());
        model.addAttribute("file", file);
        model.addAttribute("wrong", wrong);
        model.addAttribute("lot", file.lot(wrong.line()).line());
        return "goods/incoming/correction";
    }

    /** What a wrong step was part of, and what sorting has found of that, as it says itself or as lots do. */
    CountCorrectionForm.Before before(OfficeKey office, ReceiptFile file, LineCount wrong) {
        var found = wrong.sorted().byKind();
        found.putAll(later.of(office, file.receipt().number(), wrong.line()));
        return new CountCorrectionForm.Before(file.lot(wrong.line()), wrong, found);
    }

    /** The page of a receipt with both of its forms; a form that was refused is in the model already. */
    String show(OfficeKey office, int number, Model model) {
        var file = file(office, number);
        model.addAttribute("file", file);
        model.addAttribute("goods", goods.choices(office));
        model.addAttribute("choices", choices(office));
        if (!model.containsAttribute("lotForm")) {
            model.addAttribute("lotForm", LotForm.blank());
        }
        if (!model.containsAttribute("countForm")) {
            model.addAttribute("countForm", CountForm.blank(file));
        }
        return "goods/incoming/receipt";
    }
}
