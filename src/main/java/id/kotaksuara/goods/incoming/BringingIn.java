package id.kotaksuara.goods.incoming;

import id.kotaksuara.goods.claim.ClaimKind;
import id.kotaksuara.goods.claim.NewClaim;
import id.kotaksuara.goods.claim.Recounted;
import id.kotaksuara.goods.incoming.LineCount.Found;
import id.kotaksuara.goods.incoming.ReceiptFile.CountedLine;
import id.kotaksuara.goods.ledger.GoodsLedger;
import id.kotaksuara.goods.ledger.GoodsMove;
import id.kotaksuara.goods.ledger.GoodsPlace;
import id.kotaksuara.goods.ledger.LoosePieces;
import id.kotaksuara.region.OfficeKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What follows when a receipt is closed, and when a lot of it is put right: its goods come in, differences become claims,
 * and replacements close them. A closed receipt is put right from nothing.
 */
@Component
class BringingIn {

    private final GoodsLedger ledger;
    private final LoosePieces loose;
    private final Recounted claims;

    BringingIn(GoodsLedger ledger, LoosePieces loose, Recounted claims) {
        this.ledger = ledger;
        this.loose = loose;
        this.claims = claims;
    }

    void bring(OfficeKey office, ReceiptFile file) {
        for (CountedLine lot : file.counted()) {
            follow(office, file, new CountedLine(lot.line(), Found.NOTHING, List.of()), lot);
        }
    }

    void correct(OfficeKey office, ReceiptFile before, ReceiptFile now, int line) {
        follow(office, now, before.lot(line), now.lot(line));
    }

    private void follow(OfficeKey office, ReceiptFile file, CountedLine was, CountedLine is) {
        damaged(office, file, is, is.found().damaged() - was.found().damaged());
        good(office, file, is, is.found().good() - was.found().good());
        Integer replaces = is.line().claim();
        int tooMany = is.surplus();
        if (replaces == null) {
            tooMany += lacking(office, file, is);
        } else {
            var receipt =
                    new Recounted.Replacement(paper(office, file), was.found().good());
            claims.came(office, replaces, is.found().good() - was.found().good(), receipt);
        }
        differs(office, file, claim(file, is, ClaimKind.SURPLUS, tooMany));
        foreign(office, file, was, is);
    }

    private void foreign(OfficeKey office, ReceiptFile file, CountedLine was, CountedLine is) {
        Map<String, Integer> owners = new LinkedHashMap<>();
        was.foreign().keySet().forEach(owner -> owners.put(owner, 0));
        owners.putAll(is.foreign());
        owners.forEach((owner, pieces) ->
                differs(office, file, claim(file, is, ClaimKind.FOREIGN, pieces).meantFor(owner)));
    }

    private void good(OfficeKey office, ReceiptFile file, CountedLine lot, int more) {
        String warehouse = file.receipt().warehouse();
        if (more < 0) {
            var gone = new LoosePieces.Wanted(lot.line().goods(), warehouse, null, -more);
            loose.take(office, gone, paper(office, file));
        } else {
            post(office, file, new GoodsMove(lot.line().goods(), warehouse, null, GoodsPlace.STORE, more));
        }
    }

    private void damaged(OfficeKey office, ReceiptFile file, CountedLine lot, int more) {
        var from = more < 0 ? GoodsPlace.DAMAGED : null;
        var to = more < 0 ? null : GoodsPlace.DAMAGED;
        post(office, file, new GoodsMove(lot.line().goods(), file.receipt().warehouse(), from, to, Math.abs(more)));
    }

    private void post(OfficeKey office, ReceiptFile file, GoodsMove move) {
        ledger.post(office, move, paper(office, file));
    }

    /** What is short or damaged is claimed; the answer is what came for such claims and was not owed. */
    private int lacking(OfficeKey office, ReceiptFile file, CountedLine lot) {
        return differs(office, file, claim(file, lot, ClaimKind.SHORT, lot.missing()))
                + differs(
                        office,
                        file,
                        claim(file, lot, ClaimKind.DAMAGED, lot.found().damaged()));
    }

    private int differs(OfficeKey office, ReceiptFile file, NewClaim difference) {
        return claims.differs(office, difference, paper(office, file));
    }

    private static NewClaim claim(ReceiptFile file, CountedLine lot, ClaimKind kind, int pieces) {
        var note = file.receipt().note();
        var delivery = new NewClaim.Delivery(note.supplier(), note.number());
        var paper = NewClaim.Paper.receipt(file.receipt().number(), lot.line().line());
        return new NewClaim(delivery, paper, lot.line().goods(), kind, pieces, "");
    }

    private static String paper(OfficeKey office, ReceiptFile file) {
        return file.receipt().paper(office.regency());
    }
}
