package id.kotaksuara.goods.incoming;

import id.kotaksuara.goods.claim.ClaimDesk;
import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.region.OfficeKey;
import org.springframework.stereotype.Component;

/** What follows when a receipt is closed: its goods come in, differences become claims, and replacements close them. */
@Component
class BringingIn {

    private final GoodsLedger ledger;
    private final ClaimDesk claims;

    BringingIn(GoodsLedger ledger, ClaimDesk claims) {
        this.ledger = ledger;
        this.claims = claims;
    }

    void bring(OfficeKey office, ReceiptFile file) {
        String paper = file.receipt().paper(office.regency());
        for (CountedLine lot : file.counted()) {
            post(office, file, lot, GoodsPlace.STORE);
            post(office, file, lot, GoodsPlace.DAMAGED);
            Integer replaces = lot.line().claim();
            if (replaces == null) {
                raise(office, claim(file, lot, ClaimKind.SHORT, lot.missing()));
                raise(office, claim(file, lot, ClaimKind.DAMAGED, lot.found().damaged()));
            } else {
                claims.replaced(office, replaces, lot.found().good(), paper);
            }
            raise(office, claim(file, lot, ClaimKind.SURPLUS, lot.surplus()));
            lot.foreign()
                    .forEach((owner, pieces) -> raise(
                            office, claim(file, lot, ClaimKind.FOREIGN, pieces).meantFor(owner)));
        }
    }

    private void post(OfficeKey office, ReceiptFile file, CountedLine lot, GoodsPlace to) {
        int pieces =
                to == GoodsPlace.DAMAGED ? lot.found().damaged() : lot.found().good();
        var move = new GoodsMove(lot.line().goods(), file.receipt().warehouse(), null, to, pieces);
        ledger.post(office, move, file.receipt().paper(office.regency()));
    }

    private static NewClaim claim(ReceiptFile file, CountedLine lot, ClaimKind kind, int pieces) {
        var note = file.receipt().note();
        var delivery = new NewClaim.Delivery(note.supplier(), note.number());
        var paper = NewClaim.Paper.receipt(file.receipt().number(), lot.line().line());
        return new NewClaim(delivery, paper, lot.line().goods(), kind, pieces, "");
    }

    private void raise(OfficeKey office, NewClaim claim) {
        if (claim.quantity() > 0) {
            claims.raise(office, claim);
        }
    }
}
