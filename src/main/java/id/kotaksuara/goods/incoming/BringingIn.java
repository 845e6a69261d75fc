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
                raise(office, file, lot, ClaimKind.SHORT);
                raise(office, file, lot, ClaimKind.DAMAGED);
            } else {
                claims.replaced(office, replaces, lot.found().good(), paper);
            }
            raise(office, file, lot, ClaimKind.SURPLUS);
            raise(office, file, lot, ClaimKind.FOREIGN);
        }
    }

    private void post(OfficeKey office, ReceiptFile file, CountedLine lot, GoodsPlace to) {
        int pieces = to == GoodsPlace.DAMAGED ? lot.found().damaged() : lot.found().good();
        var move = new GoodsMove(lot.line().goods(), file.receipt().warehouse(), null, to, pieces);
        ledger.post(office, move, file.receipt().paper(office.regency()));
    }

    private void raise(OfficeKey office, ReceiptFile file, CountedLine lot, ClaimKind kind) {
        int pieces =
                switch (kind) {
                    case SHORT -> lot.missing();
                    case DAMAGED -> lot.found().damaged();
                    case SURPLUS -> lot.surplus();
                    case FOREIGN -> lot.found().foreign();
                };
        if (pieces > 0) {
            var note = file.receipt().note();
            claims.raise(
                    office,
                    new NewClaim(
                            new NewClaim.Delivery(note.supplier(), note.number()),
                            file.receipt().number(),
                            lot.line().line(),
                            lot.line().goods(),
                            kind,
                            pieces,
                            kind == ClaimKind.FOREIGN ? lot.found().meantFor() : ""));
        }
    }
}
